import { fraction } from "@/quiz/fraction";
import { weightOf } from "../choices";
import type { Verdict } from "../question-type";
import type { SingleChoiceKey, SingleChoiceResponse } from "./schema";

/**
 * All of the points for the right option, or the weight of the chosen one, −1…1. Source: Moodle's single-answer
 * multiple choice (`qtype_multichoice_single_question::grade_response`), where a wrong option may cost points.
 */
export function scoreSingleChoice(key: SingleChoiceKey, { choice }: SingleChoiceResponse): Verdict {
  if (choice === null) return { verdict: "unanswered" };
  return { verdict: "scored", fraction: fraction(worth(key, choice), 1) };
}

/** What an option is worth, −1…1. */
export function worth(key: SingleChoiceKey, option: string): number {
  if ("right" in key) return key.right === option ? 1 : 0;
  return weightOf(key.weights, option);
}
