import { effectiveTerms } from "@/learning/terms/effective-terms";
import { termsSchema } from "@/learning/terms/terms";
import { deadlineOf } from "@/learning/terms/window";
import type { Within } from "./assignment-store";
import { lockOpenAttempts, type OpenAttempt, type WhoseAttempts, writeDeadlines } from "./open-attempt-store";

/**
 * Computes the deadlines of open attempts anew, after something was changed that they come from: dates, the time limit, an
 * override, an accommodation. In the transaction of that change, so that a page which counts down learns of it at its next
 * look at the clock. What has ended stays ended. Gives how many deadlines moved.
 */
export async function refreshDeadlines(within: Within, whose: WhoseAttempts, at: Date): Promise<number> {
  const open = await lockOpenAttempts(within, whose);
  const moved = open.flatMap((attempt) => {
    const deadline = refreshedDeadline(attempt.deadline, ordinaryDeadline(attempt), at);
    return deadline?.getTime() === attempt.deadline?.getTime() ? [] : [{ id: attempt.id, deadline }];
  });
  if (moved.length > 0) await writeDeadlines(within, moved);
  return moved.length;
}

function ordinaryDeadline({ terms, overrides, accommodation, zone, startedAt }: OpenAttempt): Date | null {
  return deadlineOf(effectiveTerms(termsSchema.parse(terms), overrides, accommodation, zone), startedAt);
}

/**
 * The deadline that an open attempt has from now on. Nobody's time is ended in the past: a deadline that would lie before
 * `at` becomes `at`, or stays where it was if it had passed already.
 */
export function refreshedDeadline(before: Date | null, computed: Date | null, at: Date): Date | null {
  if (computed === null || computed >= at) return computed;
  if (before === null || before >= at) return at;
  return computed > before ? computed : before;
}
