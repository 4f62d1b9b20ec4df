import type { QuestionType } from "../question-type";
import { memoFaults } from "./faults";
import { memoFits } from "./fits";
import { reviewMemo } from "./review";
import { type MemoAsk, type MemoKey, type MemoResponse, memoAsk, memoKey, memoResponse } from "./schema";
import { scoreMemo } from "./score";

/** Write a text within a number of words, citing passages, to be marked by a person against a rubric. */
export const memo: QuestionType<MemoAsk, MemoKey, MemoResponse> = {
  type: "memo",
  ask: memoAsk,
  key: memoKey,
  response: memoResponse,
  fits: memoFits,
  score: scoreMemo,
  shuffle: (ask) => ask,
  review: reviewMemo,
  marking: ({ rubric, outline }) => ({ rubric, outline }),
  feedbackIds: () => [],
  faults: memoFaults,
};
