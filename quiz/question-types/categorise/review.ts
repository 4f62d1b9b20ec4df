import type { ReviewLine } from "@/quiz/question-types/question-type";
import { reviewChoices } from "@/quiz/question-types/slots";
import type { CategoriseAsk, CategoriseKey, CategoriseResponse } from "./schema";
import { itemSlots } from "./score";

/** One line an item: the bin it was put in and the bin it belongs in. */
export function reviewCategorise(
  ask: CategoriseAsk,
  key: CategoriseKey,
  response: CategoriseResponse | null,
): ReviewLine[] {
  return reviewChoices(itemSlots(ask), key.bins, response?.bins ?? {});
}
