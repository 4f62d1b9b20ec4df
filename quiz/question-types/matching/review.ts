import type { ReviewLine } from "@/quiz/question-types/question-type";
import { reviewChoices } from "@/quiz/question-types/slots";
import type { MatchingAsk, MatchingKey, MatchingResponse } from "./schema";
import { leftSlots } from "./score";

/** One line a left: what was matched with it and what belongs to it. */
export function reviewMatching(
  ask: MatchingAsk,
  key: MatchingKey,
  response: MatchingResponse | null,
): ReviewLine[] {
  return reviewChoices(leftSlots(ask), key.pairs, response?.pairs ?? {});
}
