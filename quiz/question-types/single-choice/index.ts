import { hasId, unknownIds } from "../choices";
import { entryFaults } from "../entries";
import { noneFaults, noneLast, shuffleOptions } from "../none-option";
import type { QuestionType } from "../question-type";
import { reviewSingleChoice } from "./review";
import {
  type SingleChoiceAsk,
  type SingleChoiceKey,
  type SingleChoiceResponse,
  singleChoiceAsk,
  singleChoiceKey,
  singleChoiceResponse,
} from "./schema";
import { scoreSingleChoice, worth } from "./score";

/** Choose one option. */
export const singleChoice: QuestionType<SingleChoiceAsk, SingleChoiceKey, SingleChoiceResponse> = {
  type: "single-choice",
  ask: singleChoiceAsk,
  key: singleChoiceKey,
  response: singleChoiceResponse,
  fits: (ask, { choice }) => choice === null || hasId(ask.options, choice),
  score: scoreSingleChoice,
  shuffle: (ask, shuffle) => ({
    ...ask,
    options: ask.keepOrder ? noneLast(ask.options) : shuffleOptions(ask.options, shuffle),
  }),
  review: reviewSingleChoice,
  feedbackIds: ({ options }) => options.map(({ id }) => id),
  faults: (ask, key) => [
    ...entryFaults("option", "options", ask.options),
    ...unknownIds("option", ask.options, "right" in key ? [key.right] : Object.keys(key.weights)),
    ...noneFaults(
      ask.options,
      ask.options.filter(({ id }) => worth(key, id) > 0).map(({ id }) => id),
    ),
    ...(ask.options.some(({ id }) => worth(key, id) === 1) ? [] : ["No option is worth all of the points."]),
  ],
};
