import { hasId } from "../choices";
import { contradictsNone, shuffleOptions } from "../none-option";
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
  fits: ({ options }, { choices }) =>
    choices.every((choice) => hasId(options, choice)) && !contradictsNone(options, choices),
  score: scoreMultipleResponse,
  shuffle: (ask, shuffle) => ({ ...ask, options: shuffleOptions(ask.options, shuffle) }),
  review: reviewMultipleResponse,
  feedbackIds: ({ options }) => options.map(({ id }) => id),
  faults: multipleResponseFaults,
};
