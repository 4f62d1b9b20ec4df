import { findAssignments } from "@/learning/terms/assigned-terms-store";
import { phaseOf, visibleFields } from "@/learning/terms/review-rules";
import { coversSection, termsOfAssignment } from "@/learning/terms/terms-of-assignment";
import { findEarlierAttempts, findOpenAttempt } from "./attempt-store";
import type { QuizPlace } from "./quiz-id";

/**
 * Whether the person has this quiz as an assignment whose right answers they may not see yet. Until then nothing of it is
 * practised, or a graded quiz could be looked up beforehand.
 */
export async function isLockedForSelfStudy(personId: string, place: QuizPlace, at: Date): Promise<boolean> {
  const assignments = await findAssignments(personId, { moduleId: place.moduleId });
  const about = assignments.filter(
    (one) => one.isPublished && !one.isArchived && one.role === "student" && coversSection(one, place),
  );
  for (const assignment of about) {
    const { review, closesAt } = termsOfAssignment(assignment);
    const where = { ...place, assignmentId: assignment.id, isPractice: false };
    if (await findOpenAttempt(personId, where)) return true;
    const last = (await findEarlierAttempts(personId, where)).at(-1);
    const closed = closesAt === null || at < new Date(closesAt) ? null : new Date(closesAt);
    const phase = phaseOf({ endedAt: last?.endedAt ?? closed, closesAt }, at);
    if (!visibleFields(review, phase).has("right-answer")) return true;
  }
  return false;
}
