import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import type { assignmentParams } from "./assignment-input";
import { countAttempts } from "./assignment-store";
import { asStaff, assignmentIn } from "./authorize-assignment";
import { type AssignmentReply, showAssignment } from "./show-assignment";

/** Everything that is set of an assignment, for those who teach: what a form begins with and a script copies. */
export async function showForStaff(
  occasion: Occasion,
  { class: classId, assignment: id }: z.output<typeof assignmentParams>,
): Promise<AssignmentReply> {
  const { place } = await asStaff(occasion, "assignment.oversee", classId);
  const found = await assignmentIn(place, id);
  return showAssignment(found, await countAttempts(id));
}
