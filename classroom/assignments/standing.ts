import { stateOf } from "@/learning/attempt/attempt";
import { decideStart } from "@/learning/terms/decide-start";
import type { Terms } from "@/learning/terms/terms";

/** An attempt as far as it decides what somebody may do next. */
export type AttemptSpan = {
  readonly id: string;
  readonly startedAt: Date;
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
  readonly lateAnswersWithin: number;
};

/** What somebody may do with a quiz of an assignment now. `isLate`: what is handed in from now on is late. */
export type Standing =
  | {
      readonly kind: "working";
      readonly attempt: string;
      readonly deadline: Date | null;
      readonly isLate: boolean;
    }
  | { readonly kind: "may-start"; readonly isLate: boolean }
  | { readonly kind: "not-open-yet"; readonly opensAt: Date }
  | { readonly kind: "wait"; readonly until: Date }
  | { readonly kind: "none-left" }
  | { readonly kind: "closed" };

/** Where somebody stands with a quiz at `at`, by their effective terms; and how many attempts they used and have left. */
export type Place = { readonly standing: Standing; readonly used: number; readonly left: number | null };

/** `attempts` are the person's in earnest, in the order they were begun. One that began after `at` has not begun yet. */
export function placeOf(terms: Terms, attempts: readonly AttemptSpan[], at: Date): Place {
  const begun = attempts.filter(({ startedAt }) => startedAt <= at).map((attempt) => asOf(attempt, at));
  const open = begun.find((attempt) => stateOf(attempt, at) !== "ended");
  const ended = begun
    .filter((attempt) => attempt !== open)
    .map(({ endedAt, deadline }) => ({ endedAt: endedAt ?? deadline }));
  const { allowed } = terms.attempts;
  const left = allowed === null ? null : Math.max(allowed - begun.length, 0);
  const isLate = terms.dueAt !== null && at > new Date(terms.dueAt);
  const where = { used: begun.length, left };
  if (open)
    return { ...where, standing: { kind: "working", attempt: open.id, deadline: open.deadline, isLate } };
  const decision = decideStart(terms, ended, at);
  return { ...where, standing: decision.kind === "may-start" ? { ...decision, isLate } : decision };
}

/** The attempt as it was at a time before it ended. */
function asOf(attempt: AttemptSpan, at: Date): AttemptSpan {
  return attempt.endedAt !== null && attempt.endedAt > at ? { ...attempt, endedAt: null } : attempt;
}
