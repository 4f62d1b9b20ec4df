import { countWords } from "../count-words";
import type { MemoAsk } from "./schema";

/** How a number of words stands to what was asked: `exact` with the count, to be read; `rough` changes only at the limits, to be heard. */
export type WordStanding = { readonly isOver: boolean; readonly exact: string; readonly rough: string };

/** Tells how many words these texts have together, and by how many they are under or over. */
export function wordStanding({ min, max }: MemoAsk["words"], texts: readonly string[]): WordStanding {
  const count = texts.reduce((sum, text) => sum + countWords(text), 0);
  const counted = `${wordsOf(count)} of ${min}–${max}`;
  if (count < min)
    return {
      isOver: false,
      exact: `${counted}, ${min - count} to go`,
      rough: `Under ${wordsOf(min)}.`,
    };
  if (count > max)
    return { isOver: true, exact: `${counted}, ${count - max} over`, rough: `Over ${wordsOf(max)}.` };
  return { isOver: false, exact: counted, rough: `Within ${min} to ${wordsOf(max)}.` };
}

function wordsOf(count: number): string {
  return count === 1 ? "1 word" : `${count} words`;
}
