import { sentenceIdPattern } from "./content-schema";
import { textsIn } from "./lint/texts-in";
import type { PlacedQuestion } from "./quiz-file";

/** A sentence id that a question rests on, and the path to it from the question. */
export type CitedSentence = { readonly id: string; readonly path: readonly PropertyKey[] };

/** The sentences that a question cites or shows: their wording must not change unnoticed. */
export function citedSentences({ question }: PlacedQuestion): CitedSentence[] {
  const { cites, ask } = question;
  return textsIn({ cites, ask }).flatMap(({ path, text }) =>
    sentenceIdPattern.test(text) ? [{ id: text, path }] : [],
  );
}
