import { z } from "zod";

/** A sentence of a lesson: `P-2.3.1` is the first of the passage `P-2.3`. Its words are shown by the page, which knows the lesson. */
export const sentenceId = z
  .string()
  .regex(/^P-[A-Z]?\d{1,3}\.\d{1,3}\.\d{1,3}$/, "a sentence is named like P-2.3.1");

/** Sentences that a question shows or a response names: at most 40, so that every scoring rule stays cheap. */
export const sentenceIds = z.array(sentenceId).max(40);

/** Ids that stand in a list more than once, each named once. */
export function repeatedIds(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
