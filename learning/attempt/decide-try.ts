import type { Standing } from "@/quiz/behaviours/behaviour";
import type { Verdict } from "@/quiz/question-types/question-type";
import { type CheckedTry, wasTried } from "@/quiz/scoring/grade-question";
import { type Span, type StoredAnswer, stateOf } from "./attempt";

/** Somebody's wish to have the answer that stands checked. `revision` is the one they saw. */
export type TryWish = { readonly revision: number; readonly isRepeat: boolean };

type Known = {
  readonly span: Span;
  readonly at: Date;
  readonly stored: StoredAnswer & { readonly certainty: 1 | 2 | 3 | null };
  readonly tries: readonly CheckedTry[];
  /** Where the question stands before this try; null where nothing is ever checked. */
  readonly standing: Standing | null;
  /** What the answer is worth by itself. */
  readonly verdict: Verdict;
  /** Whether a part of the answer is still blank. */
  readonly isHalfFilled: boolean;
};

export type TryDecision =
  | {
      readonly kind: "append";
      readonly number: number;
      readonly outcome: Extract<Verdict, { verdict: "scored" }>;
    }
  /** Asked before, or nothing has changed since the last try: no try is used. */
  | { readonly kind: "repeat" }
  | { readonly kind: "stale"; readonly current: StoredAnswer }
  | { readonly kind: "incomplete" }
  | { readonly kind: "not-checked" }
  | { readonly kind: "question-is-over" }
  | { readonly kind: "ended" };

/**
 * Whether an answer is checked now. What is blank, half filled or cannot be read never costs a try; neither does checking
 * the same answer again, as in Moodle's question engine.
 */
export function decideTry(wish: TryWish, known: Known): TryDecision {
  const { span, at, stored, tries, standing, verdict } = known;
  if (wish.isRepeat) return { kind: "repeat" };
  if (stateOf(span, at) !== "open") return { kind: "ended" };
  if (!standing || verdict.verdict === "needs-a-person") return { kind: "not-checked" };
  if (wish.revision !== stored.revision) return { kind: "stale", current: stored };
  if (wasTried(stored, tries.at(-1))) return { kind: "repeat" };
  if (!standing.mayCheck) return { kind: "question-is-over" };
  if (verdict.verdict !== "scored" || known.isHalfFilled) return { kind: "incomplete" };
  return { kind: "append", number: tries.length + 1, outcome: verdict };
}
