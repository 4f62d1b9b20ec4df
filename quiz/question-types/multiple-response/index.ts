import { hasId } from "../choices";
import type { QuestionType } from "../question-type";
import { multipleResponseFaults } from "./faults";
import { reviewMultipleResponse } from "./review";
import {
  type MultipleResponseAsk,
  type MultipleResponseKey,
  type MultipleResponseResponse,
  multipleResponseAsk,
  multipleResponseKey,
  multipleResponseResponse,
} from "./schema";
import { scoreMultipleResponse } from "./score";

/** Choose every option that fits. */
export const multipleResponse: QuestionType<
  MultipleResponseAsk,
  MultipleResponseKey,
  MultipleResponseResponse
> = {
  type: "multiple-response",
  ask: multipleResponseAsk,
  key: multipleResponseKey,
  response: multipleResponseResponse,
  fits: (ask, { choices }) => choices.every((choice) => hasId(ask.options, choice)),
  score: scoreMultipleResponse,
  shuffle: (ask, shuffle) => ({ ...ask, options: shuffle(ask.options) }),
  review: reviewMultipleResponse,
  feedbackIds: ({ options }) => options.map(({ id }) => id),
  faults: multipleResponseFaults,
};
