import { entryFaults } from "@/quiz/question-types/entries";
import type { QuestionType } from "@/quiz/question-types/question-type";
import { choiceFaults, choicesFit } from "@/quiz/question-types/slots";
import { reviewCategorise } from "./review";
import {
  type CategoriseAsk,
  type CategoriseKey,
  type CategoriseResponse,
  categoriseAsk,
  categoriseKey,
  categoriseResponse,
} from "./schema";
import { itemSlots, scoreCategorise } from "./score";

/** Put each item into a bin. Items are shuffled, since authors list them bin by bin; bins keep their order. */
export const categorise: QuestionType<CategoriseAsk, CategoriseKey, CategoriseResponse> = {
  type: "categorise",
  ask: categoriseAsk,
  key: categoriseKey,
  response: categoriseResponse,
  fits: (ask, { bins }) => choicesFit(itemSlots(ask), bins),
  score: scoreCategorise,
  shuffle: (ask, shuffle) => ({ ...ask, items: shuffle(ask.items) }),
  review: reviewCategorise,
  feedbackIds: ({ items }) => items.map(({ id }) => id),
  faults: (ask, { bins }) => [
    ...entryFaults("item", "items", ask.items),
    ...entryFaults("bin", "bins", ask.bins),
    ...choiceFaults("item", itemSlots(ask), bins),
  ],
};
