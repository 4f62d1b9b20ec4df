/** Below this many words a single long one decides, and the grade says nothing. */
const fewestWords = 40;

/**
 * The Flesch–Kincaid grade of an English text: the years of American schooling that it asks of a reader,
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Null for short texts, of which it says nothing.
 * Source: Kincaid, Fishburne, Rogers and Chissom (1975), Naval Technical Training Command, Research Branch Report 8-75.
 */
export function readingGrade(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu) ?? [],
  );
  if (words.length < fewestWords) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, a final silent e left out; one at least. A number counts as one. */
function syllablesIn(word: string): number {
  const letters = word
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[^aeiouy]es$|[^aeioutdy]ed$/.test(letters) && groups > 1 ? 1 : 0;
  return Math.max(1, groups - silent);
}
