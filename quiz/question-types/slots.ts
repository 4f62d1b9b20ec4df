import { z } from "zod";
import { fraction } from "@/quiz/fraction";
import { wordId } from "@/quiz/question";
import type { Entry } from "./entries";
import type { ReviewLine, Verdict } from "./question-type";
import { chosenFor } from "./slot-choice";
import { tells } from "./telling-ids";

/** A choice for each of several slots, as `{ slotId: chosenId }`; slots without a choice are absent. */
export const choicesBySlot = z
  .record(wordId, wordId)
  .refine((choices) => Object.keys(choices).length <= 40, "more than 40 choices");

export type ChoicesBySlot = z.infer<typeof choicesBySlot>;

/** A place that takes one choice of several: the left side of a pair, an item to be sorted, a gap. */
export type Slot = { readonly id: string; readonly prompt: string; readonly choices: readonly Entry[] };

/** Whether every choice names a slot and something that this slot offers. */
export function choicesFit(slots: readonly Slot[], choices: ChoicesBySlot): boolean {
  const offered = new Map(slots.map((slot) => [slot.id, new Set(slot.choices.map(({ id }) => id))]));
  return Object.entries(choices).every(([slot, choice]) => offered.get(slot)?.has(choice) ?? false);
}

/**
 * The points shared equally over the key's slots: the fraction is right slots ÷ slots, and an empty slot earns nothing.
 * `parts` has every slot of the key with 0 or 1. Source: this project's rule for matching, categorise and cloze.
 */
export function scoreChoices(key: ChoicesBySlot, choices: ChoicesBySlot): Verdict {
  if (Object.keys(choices).length === 0) return { verdict: "unanswered" };
  const parts = Object.entries(key).map(([id, right]) => ({
    id,
    fraction: chosenFor(choices, id) === right ? 1 : 0,
  }));
  const right = parts.filter((part) => part.fraction === 1).length;
  return { verdict: "scored", fraction: fraction(right, parts.length), parts };
}

/** One line a slot, in the order in which the slots were shown. */
export function reviewChoices(
  slots: readonly Slot[],
  key: ChoicesBySlot,
  choices: ChoicesBySlot,
): ReviewLine[] {
  return slots.map(({ id, prompt, choices: offered }) => {
    const words = (choice: string | undefined) => offered.find((entry) => entry.id === choice)?.text ?? null;
    const chosen = chosenFor(choices, id);
    const right = chosenFor(key, id);
    const standing = chosen === undefined ? "blank" : chosen === right ? "right" : "wrong";
    return { id, prompt, answer: words(chosen), right: words(right), standing, feedback: [id] };
  });
}

/** Where a key and its slots disagree, as sentences for the author; `what` names one slot, such as "gap". */
export function choiceFaults(what: string, slots: readonly Slot[], key: ChoicesBySlot): string[] {
  const unknown = Object.keys(key).filter((id) => !slots.some((slot) => slot.id === id));
  return [
    ...unknown.map((id) => `The key names the ${what} "${id}", which is not asked.`),
    ...slots.flatMap(({ id, choices }) => {
      const right = chosenFor(key, id);
      if (right === undefined) return [`The key says nothing of the ${what} "${id}".`];
      if (!choices.some((entry) => entry.id === right))
        return [`The key gives the ${what} "${id}" the answer "${right}", which is not offered.`];
      return tells(id, right) && !choices.every((entry) => tells(id, entry.id))
        ? [`The id "${right}" gives away that it answers the ${what} "${id}": ids are sent to the browser.`]
        : [];
    }),
  ];
}
