/** A citation's mark in a text, such as `[P-1.2]` or `[P-1.2.1]`. It is no word: citing costs nothing. */
export const citationMark = /\[P-[A-Z]?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\]/g;

/**
 * How many words a text has, counted as word processors count: pieces between white space that hold a letter or a digit.
 * Hyphens and apostrophes join (*well-known*, *don't*), and so does what stands inside a number (*3,300*, *2012–13*); a
 * long dash (—) parts. A lone sign and a citation's mark are no words.
 */
export function countWords(text: string): number {
  return text
    .replace(citationMark, " ")
    .split(/[\s\u200b—―]+/u)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
