import { hasId, unknownIds } from "../choices";
import { entryFaults } from "../entries";
import type { QuestionType } from "../question-type";
import { reviewTrueFalseJustify } from "./review";
import {
  type TrueFalseJustifyAsk,
  type TrueFalseJustifyKey,
  type TrueFalseJustifyResponse,
  trueFalseJustifyAsk,
  trueFalseJustifyKey,
  trueFalseJustifyResponse,
} from "./schema";
import { scoreTrueFalseJustify } from "./score";

/** Judge a statement and say why. */
export const trueFalseJustify: QuestionType<
  TrueFalseJustifyAsk,
  TrueFalseJustifyKey,
  TrueFalseJustifyResponse
> = {
  type: "true-false-justify",
  ask: trueFalseJustifyAsk,
  key: trueFalseJustifyKey,
  response: trueFalseJustifyResponse,
  fits: (ask, { reason }) => reason === null || hasId(ask.reasons, reason),
  score: scoreTrueFalseJustify,
  shuffle: (ask, shuffle) => ({ ...ask, reasons: shuffle(ask.reasons) }),
  review: reviewTrueFalseJustify,
  feedbackIds: ({ reasons }) => ["true", "false", ...reasons.map(({ id }) => id)],
  faults: (ask, key) => [
    ...entryFaults("reason", "reasons", ask.reasons),
    ...unknownIds("reason", ask.reasons, [key.reason]),
    ...ask.reasons
      .filter(({ id }) => id === "true" || id === "false")
      .map(({ id }) => `A reason cannot be called "${id}": that is the feedback of a verdict.`),
  ],
};
