import { entryFaults } from "@/quiz/question-types/entries";
import type { QuestionType } from "@/quiz/question-types/question-type";
import { choiceFaults, choicesFit } from "@/quiz/question-types/slots";
import { reviewMatching } from "./review";
import {
  type MatchingAsk,
  type MatchingKey,
  type MatchingResponse,
  matchingAsk,
  matchingKey,
  matchingResponse,
} from "./schema";
import { leftSlots, scoreMatching } from "./score";

/** Give each left one of the rights; surplus rights are distractors. Only the rights are shuffled: the lefts may be in a meaningful order. */
export const matching: QuestionType<MatchingAsk, MatchingKey, MatchingResponse> = {
  type: "matching",
  ask: matchingAsk,
  key: matchingKey,
  response: matchingResponse,
  fits: (ask, { pairs }) => choicesFit(leftSlots(ask), pairs),
  score: scoreMatching,
  shuffle: (ask, shuffle) => ({ ...ask, right: shuffle(ask.right) }),
  review: reviewMatching,
  feedbackIds: ({ left }) => left.map(({ id }) => id),
  faults: (ask, { pairs }) => [
    ...entryFaults("left entry", "left entries", ask.left),
    ...entryFaults("right entry", "right entries", ask.right),
    ...choiceFaults("left entry", leftSlots(ask), pairs),
  ],
};
