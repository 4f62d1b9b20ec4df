import type { QuestionType } from "@/quiz/question-types/question-type";
import { reviewSelectPassage } from "./review";
import {
  type SelectPassageAsk,
  type SelectPassageKey,
  type SelectPassageResponse,
  selectPassageAsk,
  selectPassageKey,
  selectPassageResponse,
} from "./schema";
import { scoreSelectPassage } from "./score";

/** Point at the passage, or passages, of a lesson that the stem describes. They keep their order: it is the order of reading. */
export const selectPassage: QuestionType<SelectPassageAsk, SelectPassageKey, SelectPassageResponse> = {
  type: "select-passage",
  ask: selectPassageAsk,
  key: selectPassageKey,
  response: selectPassageResponse,
  fits: ({ passages: offered, choose = 1 }, { passages }) =>
    passages.every((passage) => offered.includes(passage)) &&
    new Set(passages).size === passages.length &&
    (choose > 1 || passages.length <= 1),
  score: scoreSelectPassage,
  shuffle: (ask) => ask,
  review: reviewSelectPassage,
  feedbackIds: ({ passages }) => [...passages],
  faults: ({ passages, choose = 1 }, { right }) => [
    ...repeated(passages).map((passage) => `The passage ${passage} is offered twice.`),
    ...repeated(right).map((passage) => `The key names the passage ${passage} twice.`),
    ...right
      .filter((passage) => !passages.includes(passage))
      .map((passage) => `The key names the passage ${passage}, which is not offered.`),
    ...(right.length === choose
      ? []
      : [
          `The question asks for ${choose}, but ${right.length} are right in the key: "choose" must say how many.`,
        ]),
  ],
};

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
