import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";

const most = 40;

/** One thing that is shown and can be named in a response: an item, a bin, an option of a gap. */
export const entry = z.strictObject({ id: wordId, text: authorText });

export type Entry = z.infer<typeof entry>;

/** A list of entries: at least `least` of them and at most 40, so that every scoring rule stays cheap. */
export const entries = (least: number) => z.array(entry).min(least).max(most);

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Ids or texts that a list has twice, as sentences for the author; `one` and `many` name what is in it: "item", "items". */
export function entryFaults(one: string, many: string, list: readonly Entry[]): string[] {
  return [
    ...repeated(list.map(({ id }) => id)).map((id) => `The ${one} "${id}" is there twice.`),
    ...repeated(list.map(({ text }) => text.toLowerCase())).map(
      (text) => `Two of the ${many} have the same text: "${text}".`,
    ),
  ];
}
