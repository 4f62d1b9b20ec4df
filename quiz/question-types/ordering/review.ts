import type { ReviewLine } from "@/quiz/question-types/question-type";
import type { OrderingAsk, OrderingKey, OrderingResponse } from "./schema";

/**
 * One line a place, first place first: the item that belongs there and the one that was put there. A place is `right`
 * when they are the same, and `partly` when the item that belongs there stands elsewhere but between its right neighbours'
 * sides: after the one it should follow, before the one it should precede.
 */
export function reviewOrdering(
  ask: OrderingAsk,
  key: OrderingKey,
  response: OrderingResponse | null,
): ReviewLine[] {
  const order = response?.order ?? [];
  const words = (id: string | undefined) => ask.items.find((item) => item.id === id)?.text ?? null;
  return key.order.map((id, place) => ({
    id,
    prompt: `Place ${place + 1}`,
    answer: words(order[place]),
    right: words(id),
    standing: standingOf(id, key.order, order),
    feedback: [id],
  }));
}

function standingOf(id: string, key: readonly string[], order: readonly string[]): ReviewLine["standing"] {
  if (order.length === 0) return "blank";
  const place = key.indexOf(id);
  if (order[place] === id) return "right";
  const at = (other: string | undefined, otherwise: number) =>
    other === undefined ? otherwise : order.indexOf(other);
  const stands = order.indexOf(id);
  const afterPrevious = stands > at(key[place - 1], -1);
  const beforeNext = stands < at(key[place + 1], order.length);
  return afterPrevious && beforeNext ? "partly" : "wrong";
}
