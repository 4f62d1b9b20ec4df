import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import type { Assignment } from "./assignment";
import type { assignmentParams } from "./assignment-input";
import { inOneGo, insertAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff, assignmentIn } from "./authorize-assignment";
import { loggedFields } from "./logged-fields";
import { type AssignmentReply, showAssignment } from "./show-assignment";

const longestTitle = 200;

/** Makes a draft of the same. Overrides stay behind: they were given for the one before. */
export async function copyAssignment(
  occasion: Occasion,
  input: z.output<typeof assignmentParams>,
): Promise<AssignmentReply> {
  const { by, at, newId, place } = await asStaff(occasion, "assignment.manage", input.class);
  const original = await assignmentIn(place, input.assignment);
  const copy: Assignment = {
    ...original,
    id: newId(),
    title: `${original.title} (copy)`.slice(0, longestTitle),
    createdAt: at,
    publishedAt: null,
    archivedAt: null,
  };
  const log = { id: newId(), classId: place.classId, byId: by.personId, at, subject: copy.id };
  await inOneGo(async (within) => {
    await insertAssignment(within, copy);
    const after = { ...loggedFields(copy), copyOf: original.id };
    await writeAudit(within, { ...log, action: "assignment.manage", after });
  });
  return showAssignment(copy, 0);
}
