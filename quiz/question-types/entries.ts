import { z } from "zod";
import { authorText, wordId } from "../question";

const most = 40;

/** One thing that is shown and can be named in a response: an item, a bin, an option of a gap. */
export const entry = z.strictObject({ id: wordId, text: authorText });

export type Entry = z.infer<typeof entry>;

/** A list of entries: at least `least` of them and at most 40, so that every scoring rule stays cheap. */
export const entries = (least: number) => z.array(entry).min(least).max(most);

/** A choice for each of several slots, as `{ slotId: chosenId }`; slots without a choice are absent. */
export const choicesBySlot = z
  .record(wordId, wordId)
  .refine((choices) => Object.keys(choices).length <= most, `at most ${most} choices`);

export type ChoicesBySlot = z.infer<typeof choicesBySlot>;

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Ids or texts that a list has twice, as sentences for the author; `what` names one of the list, such as "item". */
export function entryFaults(what: string, list: readonly Entry[]): string[] {
  return [
    ...repeated(list.map(({ id }) => id)).map((id) => `The ${what} "${id}" is there twice.`),
    ...repeated(list.map(({ text }) => text.toLowerCase())).map(
      (text) => `Two of the ${what}s have the same text: "${text}".`,
    ),
  ];
}
