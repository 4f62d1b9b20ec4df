import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import type { Assignment } from "./assignment";
import type { classParams, createInput } from "./assignment-input";
import { inOneGo, insertAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { faultsOf, termsForKind } from "./fits-module";
import { loggedFields } from "./logged-fields";
import { readLatePolicy, readTerms } from "./read-terms";
import { type AssignmentReply, showAssignment } from "./show-assignment";

type Input = z.output<typeof classParams> & z.output<typeof createInput>;

/** Makes an assignment as a draft: nobody but the class's staff knows of it until it is published. */
export async function createAssignment(occasion: Occasion, input: Input): Promise<AssignmentReply> {
  const { by, at, newId, place } = await asStaff(occasion, "assignment.manage", input.class);
  const module = (await currentModules()).find(({ id }) => id === input.module);
  const asked = { kind: input.kind, moduleId: input.module, sectionIds: input.sections };
  const given = readTerms(input.terms, {}, place.zone);
  const terms = module ? termsForKind(module, asked, given) : given;
  const faults = faultsOf(module, asked, terms);
  if (Object.keys(faults).length > 0) throw new Refusal("assignment.does-not-fit", { fields: faults });
  const assignment: Assignment = {
    ...asked,
    id: newId(),
    classId: place.classId,
    title: input.title,
    terms,
    latePolicy: readLatePolicy(input.latePolicy, place.zone),
    weight: input.weight,
    category: input.category,
    createdAt: at,
    publishedAt: null,
    archivedAt: null,
  };
  const log = { id: newId(), classId: place.classId, byId: by.personId, at, subject: assignment.id };
  await inOneGo(async (within) => {
    await insertAssignment(within, assignment);
    await writeAudit(within, { ...log, action: "assignment.manage", after: loggedFields(assignment) });
  });
  return showAssignment(assignment, 0);
}
