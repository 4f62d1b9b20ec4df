import { entryFaults } from "@/quiz/question-types/entries";
import { choiceFaults } from "@/quiz/question-types/slots";
import { gapSlots } from "./gap-slots";
import type { ClozeDropdownAsk, ClozeDropdownKey } from "./schema";
import { gapsIn, textPieces } from "./text-pieces";

/** Where text, gaps and key disagree: every gap of the text has options and a right one, and stands in the text once. */
export function clozeDropdownFaults(ask: ClozeDropdownAsk, key: ClozeDropdownKey): string[] {
  const inText = gapsIn(ask.text);
  const twice = new Set(inText.filter((gap, index) => inText.indexOf(gap) !== index));
  const brace = textPieces(ask.text).some((piece) => "words" in piece && /[{}]/.test(piece.words));
  return [
    ...[...new Set(inText)]
      .filter((gap) => !Object.hasOwn(ask.gaps, gap))
      .map((gap) => `The text has a gap {${gap}} without options.`),
    ...Object.keys(ask.gaps)
      .filter((gap) => !inText.includes(gap))
      .map((gap) => `The gap "${gap}" has options but no place in the text.`),
    ...[...twice].map((gap) => `The gap {${gap}} stands in the text twice.`),
    ...(brace
      ? ["The text has a brace that makes no gap: a gap is written {name}, with a-z, 0-9 and -."]
      : []),
    ...Object.entries(ask.gaps).flatMap(([gap, options]) =>
      entryFaults(`option of the gap "${gap}",`, `options of the gap "${gap}"`, options),
    ),
    ...choiceFaults("gap", gapSlots(ask), key.gaps),
  ];
}
