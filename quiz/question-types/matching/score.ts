import type { Verdict } from "@/quiz/question-types/question-type";
import { type Slot, scoreChoices } from "@/quiz/question-types/slots";
import type { MatchingAsk, MatchingKey, MatchingResponse } from "./schema";

/** The lefts as slots that each offer all rights. */
export const leftSlots = ({ left, right }: MatchingAsk): Slot[] =>
  left.map(({ id, text }) => ({ id, prompt: text, choices: right }));

/** Points shared equally over the pairs (this project's rule): `fraction` = right pairs ÷ pairs, `parts` by left id. */
export function scoreMatching(key: MatchingKey, response: MatchingResponse): Verdict {
  return scoreChoices(key.pairs, response.pairs);
}
