import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";

/** Something that can be chosen, moved or filled in: a stable word for the response, a text for the person. */
export const labelledText = z.strictObject({ id: wordId, text: authorText });

export type LabelledText = z.infer<typeof labelledText>;

/** A list of them with no id twice. At most 60: more is not a question but a form. */
export function labelledTexts(least: number) {
  return z.array(labelledText).min(least).max(60).refine(haveDifferentIds, "an id stands twice");
}

/** The text that goes with an id; the id itself where there is none, so that a review never shows a hole. */
export function textOf(texts: readonly LabelledText[], id: string): string {
  return texts.find((text) => text.id === id)?.text ?? id;
}

/** Whether an id is one of theirs. */
export function hasId(texts: readonly LabelledText[], id: string): boolean {
  return texts.some((text) => text.id === id);
}

/** What is wrong with the texts themselves: the same words under two ids, which no reader could tell apart. */
export function sameTexts(texts: readonly LabelledText[]): string[] {
  const firstWith = new Map<string, string>();
  return texts.flatMap(({ id, text }) => {
    const words = text.trim().toLowerCase();
    const first = firstWith.get(words);
    if (first !== undefined) return [`“${first}” and “${id}” have the same text`];
    firstWith.set(words, id);
    return [];
  });
}

function haveDifferentIds(texts: readonly LabelledText[]): boolean {
  return new Set(texts.map((text) => text.id)).size === texts.length;
}
