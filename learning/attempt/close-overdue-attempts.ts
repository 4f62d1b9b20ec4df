import type { Moment } from "@/access/occasion";
import { isOverdue } from "./attempt";
import { type AttemptRow, findAttempt, findOverdueAttempts } from "./attempt-store";
import { closeAttempt } from "./close-attempt";
import { termsOf } from "./grading-rules";

/** So many attempts are looked at in one go; a whole school's exam takes a few. */
const most = 200;

/**
 * Ends the attempts whose time is up, with what was saved, each at its deadline: for the server's own clock, which nobody
 * has to be there for. However many servers do this at once, each attempt ends once. Gives how many this call has ended.
 */
export async function closeOverdueAttempts(moment: Moment): Promise<number> {
  let closed = 0;
  for (const id of await findOverdueAttempts(moment.at, most)) {
    const attempt = await findAttempt(id);
    if (attempt && (await closeIfOverdue(moment, attempt))) closed += 1;
  }
  return closed;
}

/** Ends one attempt if the clock has run out on it. Says whether it has ended, by this or before. */
export async function closeIfOverdue(moment: Moment, attempt: AttemptRow): Promise<boolean> {
  if (attempt.endedAt) return false;
  const { lateAnswersWithin } = termsOf(attempt);
  if (!isOverdue({ ...attempt, lateAnswersWithin }, moment.at)) return false;
  await closeAttempt(moment, { by: "time" }, attempt);
  return true;
}
