import { findAssignments } from "@/learning/terms/assigned-terms-store";
import { phaseOf, type ReviewField, visibleFields } from "@/learning/terms/review-rules";
import { termsOfAssignment } from "@/learning/terms/terms-of-assignment";
import type { AttemptRow } from "./attempt-store";
import { termsOf } from "./grading-rules";

/**
 * What the person whose attempt it is may see of it now, by the review rules: the assignment's as they are now for them, or those
 * that the attempt was begun under.
 */
export async function shownFields(
  attempt: Pick<AttemptRow, "personId" | "assignmentId" | "endedAt" | "terms">,
  at: Date,
): Promise<ReadonlySet<ReviewField>> {
  const { personId, assignmentId, endedAt } = attempt;
  const [assignment] = assignmentId ? await findAssignments(personId, { id: assignmentId }) : [];
  const { review, closesAt } = assignment ? termsOfAssignment(assignment) : termsOf(attempt);
  return visibleFields(review, phaseOf({ endedAt, closesAt }, at));
}
