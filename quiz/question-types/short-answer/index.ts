import type { QuestionType } from "../question-type";
import { shortAnswerFaults } from "./faults";
import { reviewShortAnswer } from "./review";
import {
  type ShortAnswerAsk,
  type ShortAnswerKey,
  type ShortAnswerResponse,
  shortAnswerAsk,
  shortAnswerKey,
  shortAnswerResponse,
} from "./schema";
import { scoreShortAnswer } from "./score";

/** Type a word or a few. */
export const shortAnswer: QuestionType<ShortAnswerAsk, ShortAnswerKey, ShortAnswerResponse> = {
  type: "short-answer",
  ask: shortAnswerAsk,
  key: shortAnswerKey,
  response: shortAnswerResponse,
  fits: () => true,
  score: scoreShortAnswer,
  shuffle: (ask) => ask,
  review: reviewShortAnswer,
  feedbackIds: (_ask, key) => [...key.accept, ...(key.reject ?? [])].map(({ text }) => text),
  faults: shortAnswerFaults,
};
