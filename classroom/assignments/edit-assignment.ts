import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module } from "@/learning/modules/module";
import { termsSchema } from "@/learning/terms/terms";
import type { Assignment } from "./assignment";
import type { assignmentParams, editInput } from "./assignment-input";
import { changingAssignment, countAttempts, updateAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { faultsOf, termsForKind } from "./fits-module";
import { changedFields, loggedFields } from "./logged-fields";
import { readLatePolicy, readTerms } from "./read-terms";
import { refreshDeadlines } from "./refresh-deadlines";
import { type AssignmentReply, showAssignment } from "./show-assignment";

type Edit = z.output<typeof editInput>;

/**
 * Changes an assignment. What it asks stays once somebody has begun it. Dates and the time limit hold at once, also for those
 * who are working: their deadlines are computed anew with the same stroke. All else that an attempt began under it keeps.
 */
export async function editAssignment(
  occasion: Occasion,
  { class: classId, assignment: id, ...edit }: z.output<typeof assignmentParams> & Edit,
): Promise<AssignmentReply> {
  const { by, at, newId, place } = await asStaff(occasion, "assignment.manage", classId);
  const modules = await currentModules();
  const shown = await changingAssignment(classId, id, async (within, before) => {
    const attempts = await countAttempts(id, within);
    const after = edited(before, edit, modules, place.zone);
    const changes = changedFields(loggedFields(before), loggedFields(after));
    if (!changes) return showAssignment(before, attempts);
    const asksOther = ["kind", "module", "sections"].some((name) => name in changes.after);
    if (attempts > 0 && asksOther) throw new Refusal("assignment.has-attempts");
    await updateAssignment(within, after);
    const log = { id: newId(), classId, byId: by.personId, at, subject: id };
    await writeAudit(within, { ...log, action: "assignment.manage", ...changes });
    if (attempts > 0) await refreshDeadlines(within, { assignmentId: id }, at);
    return showAssignment(after, attempts);
  });
  if (!shown) throw new Refusal("not-found");
  return shown;
}

/** An assignment with what was edited; refused where the outcome does not fit the content as it is. */
function edited(before: Assignment, edit: Edit, modules: readonly Module[], zone: string): Assignment {
  const asked = {
    kind: edit.kind ?? before.kind,
    moduleId: edit.module ?? before.moduleId,
    sectionIds: edit.sections ?? before.sectionIds,
  };
  const module = modules.find(({ id }) => id === asked.moduleId);
  const given = readTerms(edit.terms ?? {}, termsSchema.parse(before.terms), zone);
  const terms = module ? termsForKind(module, asked, given) : given;
  // What was published under other content is not held against an edit of something else.
  const isAboutContent = edit.kind ?? edit.module ?? edit.sections ?? edit.terms?.paper;
  const fields = isAboutContent === undefined ? {} : faultsOf(module, asked, terms);
  if (Object.keys(fields).length > 0) throw new Refusal("assignment.does-not-fit", { fields });
  return {
    ...before,
    ...asked,
    terms,
    title: edit.title ?? before.title,
    latePolicy: edit.latePolicy ? readLatePolicy(edit.latePolicy, zone) : before.latePolicy,
    weight: edit.weight ?? before.weight,
    category: edit.category === undefined ? before.category : edit.category,
  };
}
