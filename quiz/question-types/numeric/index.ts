import type { QuestionType } from "../question-type";
import { parseNumber } from "./parse-number";
import { reviewNumeric } from "./review";
import {
  type NumericAsk,
  type NumericKey,
  type NumericResponse,
  numericAsk,
  numericKey,
  numericResponse,
} from "./schema";
import { scoreNumeric } from "./score";

/** Type a number. */
export const numeric: QuestionType<NumericAsk, NumericKey, NumericResponse> = {
  type: "numeric",
  ask: numericAsk,
  key: numericKey,
  response: numericResponse,
  fits: (ask, { value }) => value.trim() === "" || parseNumber(value, ask.unit) !== null,
  score: scoreNumeric,
  shuffle: (ask) => ask,
  review: reviewNumeric,
  feedbackIds: (_ask, key) => key.accept.map(({ value }) => String(value)),
  isFeedbackId: (id) => String(Number(id)) === id,
  faults: (_ask, key) =>
    key.accept.some(({ fraction = 1 }) => fraction === 1)
      ? []
      : ["No accepted value is worth all of the points."],
};
