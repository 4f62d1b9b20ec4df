import type { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { assignmentParams } from "./assignment-input";
import { findAssignment } from "./assignment-store";
import { inClass } from "./authorize-assignment";
import { type AssignmentList, type ListedAssignment, listAssignments } from "./list-assignments";

/** One assignment as the asker sees it, and the class that it is of. */
export type OneAssignment = Omit<AssignmentList, "assignments"> & { readonly assignment: ListedAssignment };

/** An assignment for anybody in its class: what it asks, and for a student where they stand and what they may do now. */
export async function readAssignment(
  occasion: Occasion,
  { class: classId, assignment: id }: z.output<typeof assignmentParams>,
): Promise<OneAssignment> {
  const { by, place } = await inClass(occasion, classId);
  const found = await findAssignment(classId, id);
  if (!found) throw new Refusal("not-found");
  const isDraft = found.publishedAt === null;
  authorize(by, "assignment.read", { role: place.role, ownSection: false, isDraft });
  const { assignments, ...list } = await listAssignments(occasion, { class: classId });
  const assignment = assignments.find((one) => one.id === id);
  if (!assignment) throw new Refusal("not-found");
  return { ...list, assignment };
}
