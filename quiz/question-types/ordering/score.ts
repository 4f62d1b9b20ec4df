import { fraction } from "@/quiz/fraction";
import type { Verdict } from "@/quiz/question-types/question-type";
import { orderingRules } from "./rules";
import type { OrderingKey, OrderingResponse } from "./schema";

/** Whether `order` has exactly the ids of `ids`, each once. */
export function isPermutation(order: readonly string[], ids: readonly string[]): boolean {
  return (
    order.length === ids.length && new Set(order).size === ids.length && ids.every((id) => order.includes(id))
  );
}

/** The order marked by the key's rule (see `orderingRules` for their sources); an empty order is unanswered. */
export function scoreOrdering(key: OrderingKey, { order }: OrderingResponse): Verdict {
  if (order.length === 0) return { verdict: "unanswered" };
  if (!isPermutation(order, key.order)) return { verdict: "invalid" };
  const [count, of] = orderingRules[key.rule](key.order.map((id) => order.indexOf(id)));
  return { verdict: "scored", fraction: fraction(count, of) };
}
