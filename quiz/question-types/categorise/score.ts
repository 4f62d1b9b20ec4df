import type { Verdict } from "@/quiz/question-types/question-type";
import { type Slot, scoreChoices } from "@/quiz/question-types/slots";
import type { CategoriseAsk, CategoriseKey, CategoriseResponse } from "./schema";

/** The items as slots that each offer all bins. */
export const itemSlots = ({ items, bins }: CategoriseAsk): Slot[] =>
  items.map(({ id, text }) => ({ id, prompt: text, choices: bins }));

/** Points shared equally over the items (this project's rule): `fraction` = items in the right bin ÷ items, `parts` by item id. */
export function scoreCategorise(key: CategoriseKey, response: CategoriseResponse): Verdict {
  return scoreChoices(key.bins, response.bins);
}
