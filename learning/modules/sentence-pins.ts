import { citedSentences } from "./cited-sentences";
import type { SentencePins } from "./content-schema";
import { findSentence, knownIds } from "./known-ids";
import type { ModuleDraft } from "./module-draft";

/** The hashes of the sentences that a module's questions cite now, in the order of their numbers. */
export function currentPins(draft: ModuleDraft): SentencePins {
  const known = knownIds(draft);
  const ids = draft.quizzes
    .flatMap((quiz) => quiz.questions)
    .flatMap((placed) => citedSentences(placed).map(({ id }) => id));
  const pins = [...new Set(ids)].sort(byNumber).flatMap((id) => {
    const sentence = findSentence(known, id);
    return sentence === null || typeof sentence === "string" ? [] : [[id, sentence.hash]];
  });
  return Object.fromEntries(pins) as SentencePins;
}

/** The text of `sentences.lock.yaml`. Hashes are in quotes: some would read as numbers. */
export function pinsText(pins: SentencePins): string {
  const lines = Object.entries(pins).map(([id, hash]) => `${id}: "${hash}"\n`);
  return `# The sentences that questions cite, as they read when they were pinned. Written by: check --pin\n${lines.join("")}`;
}

/** `P-2.10.1` after `P-2.9.3`. */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
