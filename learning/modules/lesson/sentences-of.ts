import { createHash } from "node:crypto";
import type { Sentence } from "../module";
import { splitSentences } from "./split-sentences";

/** The sentences of a passage, addressed `P-2.3.1`, `P-2.3.2`, … */
export function sentencesOf(passage: string, text: string): Sentence[] {
  return splitSentences(text).map((sentence, index) => ({
    id: `${passage}.${index + 1}`,
    text: sentence,
    hash: sentenceHash(sentence),
  }));
}

/** The first 12 hex digits of the SHA-256 of a sentence: enough to notice any edit. */
export function sentenceHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
