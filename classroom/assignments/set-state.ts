import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module } from "@/learning/modules/module";
import { termsSchema } from "@/learning/terms/terms";
import { type Assignment, type AssignmentState, stateOfAssignment } from "./assignment";
import type { assignmentParams, stateInput } from "./assignment-input";
import { changingAssignment, countAttempts, updateAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { faultsOf } from "./fits-module";
import { type AssignmentReply, showAssignment } from "./show-assignment";

type Input = z.output<typeof assignmentParams> & z.output<typeof stateInput>;

/** Publishes an assignment, takes it back while nobody has begun it, or puts it away. Asked again, it changes nothing. */
export async function setState(
  occasion: Occasion,
  { class: classId, assignment: id, to }: Input,
): Promise<AssignmentReply> {
  const { by, at, newId } = await asStaff(occasion, "assignment.manage", classId);
  const modules = await currentModules();
  const shown = await changingAssignment(classId, id, async (within, before) => {
    const attempts = await countAttempts(id, within);
    const from = stateOfAssignment(before);
    if (from === to) return showAssignment(before, attempts);
    const after = inState(before, to, attempts, at);
    if (to === "published") refuseMisfit(after, modules);
    await updateAssignment(within, after);
    const log = { id: newId(), classId, byId: by.personId, at, subject: id };
    const change = { before: { state: from }, after: { state: to } };
    await writeAudit(within, { ...log, action: "assignment.manage", ...change });
    return showAssignment(after, attempts);
  });
  if (!shown) throw new Refusal("not-found");
  return shown;
}

/** An assignment as it is in another state. What somebody has begun never becomes a draft again. */
export function inState(before: Assignment, to: AssignmentState, attempts: number, at: Date): Assignment {
  if (to === "archived") return { ...before, archivedAt: at };
  if (to === "published") return { ...before, publishedAt: before.publishedAt ?? at, archivedAt: null };
  if (attempts > 0) throw new Refusal("assignment.has-attempts");
  return { ...before, publishedAt: null, archivedAt: null };
}

function refuseMisfit(assignment: Assignment, modules: readonly Module[]): void {
  const module = modules.find(({ id }) => id === assignment.moduleId);
  const fields = faultsOf(module, assignment, termsSchema.parse(assignment.terms));
  if (Object.keys(fields).length > 0) throw new Refusal("assignment.does-not-fit", { fields });
}
