import { findAssignments } from "@/learning/terms/assigned-terms-store";
import { findReleaseFor } from "@/learning/terms/release-store";
import { phaseOf, type ReviewField, visibleFields, withReleased } from "@/learning/terms/review-rules";
import { termsOfAssignment } from "@/learning/terms/terms-of-assignment";
import type { AttemptRow } from "./attempt-store";
import { termsOf } from "./grading-rules";
import { isLockedForSelfStudy } from "./released-key";

/**
 * What the person whose attempt it is may see of it now, by the review rules: the assignment's as they are now for them, or those
 * that the attempt was begun under. Marks that were released to them are shown whatever the rules say; nothing else is.
 */
export async function fieldsByRules(
  attempt: Pick<AttemptRow, "personId" | "assignmentId" | "endedAt" | "terms">,
  at: Date,
): Promise<ReadonlySet<ReviewField>> {
  const { personId, assignmentId, endedAt } = attempt;
  const [assignment] = assignmentId ? await findAssignments(personId, { id: assignmentId }) : [];
  const { review, closesAt } = assignment ? termsOfAssignment(assignment) : termsOf(attempt);
  const fields = visibleFields(review, phaseOf({ endedAt, closesAt }, at));
  if (assignmentId === null || endedAt === null || fields.has("mark")) return fields;
  const release = await findReleaseFor(assignmentId, personId);
  return release && release.at <= at ? withReleased(fields) : fields;
}

/**
 * The same for one attempt that is looked at question by question: of what somebody began for themselves nothing but their
 * answers, while they have the quiz as an assignment whose right answers they may not see yet.
 */
export async function shownFields(attempt: AttemptRow, at: Date): Promise<ReadonlySet<ReviewField>> {
  const fields = await fieldsByRules(attempt, at);
  const { personId, assignmentId } = attempt;
  const isLocked = assignmentId === null && (await isLockedForSelfStudy(personId, attempt, at));
  return isLocked ? new Set([...fields].filter((field) => field === "response")) : fields;
}
