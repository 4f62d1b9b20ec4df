import { fraction } from "@/quiz/fraction";
import type { Verdict } from "@/quiz/question-types/question-type";
import type { SelectPassageKey, SelectPassageResponse } from "./schema";

/**
 * One right passage: all or nothing. Several: net-correct, max(0, right − wrong) ÷ number right, so that selecting
 * everything never pays. Source: this project's rules for select-passage and multiple-response; Canvas marks alike.
 */
export function scoreSelectPassage(key: SelectPassageKey, { passages }: SelectPassageResponse): Verdict {
  if (passages.length === 0) return { verdict: "unanswered" };
  const hits = passages.filter((passage) => key.right.includes(passage)).length;
  const misses = passages.length - hits;
  if (key.right.length === 1) {
    return { verdict: "scored", fraction: hits === 1 && misses === 0 ? 1 : 0 };
  }
  return { verdict: "scored", fraction: fraction(Math.max(0, hits - misses), key.right.length) };
}
