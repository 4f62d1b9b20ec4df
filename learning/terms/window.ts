import { millisecondsOf } from "./instant";
import type { Terms } from "./terms";

/** Whether somebody may start at `at`: from the opening on, and before the close. */
export function isOpenAt({ opensAt, closesAt }: Pick<Terms, "opensAt" | "closesAt">, at: Date): boolean {
  const [opens, closes] = [millisecondsOf(opensAt), millisecondsOf(closesAt)];
  return (opens === null || opens <= at.getTime()) && (closes === null || at.getTime() < closes);
}

/**
 * When an attempt under these effective terms ends, without the grace for the network; null where it has no end. The
 * ordinary end is that of the time limit, or the close for who started late. Extra time is added after it and never cut.
 */
export function deadlineOf(
  { closesAt, timeLimit, extraTime }: Pick<Terms, "closesAt" | "timeLimit" | "extraTime">,
  startedAt: Date,
): Date | null {
  const limit = timeLimit === null ? [] : [startedAt.getTime() + timeLimit * 1000];
  const close = closesAt === null ? [] : [Date.parse(closesAt)];
  const ends = [...limit, ...close];
  return ends.length === 0 ? null : new Date(Math.min(...ends) + extraTime * 1000);
}

/** Until when an answer counts that was given before the deadline and arrives after it; the deadline itself by default. */
export function endOfLateAnswers(
  terms: Pick<Terms, "closesAt" | "timeLimit" | "extraTime" | "lateAnswersWithin">,
  startedAt: Date,
): Date | null {
  const deadline = deadlineOf(terms, startedAt);
  return deadline && new Date(deadline.getTime() + terms.lateAnswersWithin * 60_000);
}
