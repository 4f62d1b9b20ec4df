import { entryFaults } from "@/quiz/question-types/entries";
import type { QuestionType } from "@/quiz/question-types/question-type";
import { countsUp } from "@/quiz/question-types/telling-ids";
import { reviewOrdering } from "./review";
import {
  type OrderingAsk,
  type OrderingKey,
  type OrderingResponse,
  orderingAsk,
  orderingKey,
  orderingResponse,
} from "./schema";
import { isPermutation, scoreOrdering } from "./score";

/** Put items in order. They start shuffled; a list that nobody touched is no answer, even if chance had it right. */
export const ordering: QuestionType<OrderingAsk, OrderingKey, OrderingResponse> = {
  type: "ordering",
  ask: orderingAsk,
  key: orderingKey,
  response: orderingResponse,
  fits: ({ items }, { order }) =>
    order.length === 0 ||
    isPermutation(
      order,
      items.map(({ id }) => id),
    ),
  score: scoreOrdering,
  shuffle: (ask, shuffle) => ({ ...ask, items: shuffle(ask.items) }),
  review: reviewOrdering,
  feedbackIds: ({ items }) => items.map(({ id }) => id),
  faults: ({ items }, { order }) => [
    ...entryFaults("item", "items", items),
    ...(isPermutation(
      order,
      items.map(({ id }) => id),
    )
      ? []
      : ["The order of the key must name every item once."]),
    ...(countsUp(order)
      ? ["The ids count up in the right order and are sent to the browser: name the items instead."]
      : []),
  ],
};
