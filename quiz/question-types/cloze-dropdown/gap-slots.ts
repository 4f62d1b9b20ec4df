import type { Slot } from "@/quiz/question-types/slots";
import type { ClozeDropdownAsk } from "./schema";
import { gapsIn, textPieces } from "./text-pieces";

const wordsAround = 4;

/**
 * The gaps as slots in reading order, each prompted by its number and up to four words on either side, so that a line of
 * a review can be read without the whole text. Marks of emphasis are dropped: a cut may fall between two of them.
 */
export function gapSlots({ text, gaps }: ClozeDropdownAsk): Slot[] {
  const inText = [...new Set(gapsIn(text))];
  const elsewhere = Object.keys(gaps).filter((gap) => !inText.includes(gap));
  return [...inText, ...elsewhere]
    .filter((gap) => Object.hasOwn(gaps, gap))
    .map((id, index) => ({
      id,
      prompt: `Gap ${index + 1}: ${surroundings(text, id)}`,
      choices: gaps[id] ?? [],
    }));
}

function surroundings(text: string, gap: string): string {
  const pieces = textPieces(text);
  const place = pieces.findIndex((piece) => "gap" in piece && piece.gap === gap);
  const words = (index: number) => {
    const piece = pieces[index];
    return piece && "words" in piece ? piece.words.replace(/[*_`]/g, "") : "";
  };
  const before = words(place - 1)
    .replace(/^[\s.,;:!?]+/, "")
    .split(/(?<=\s)(?=\S)/);
  const after = words(place + 1).split(/(?<=\S)(?=\s)/);
  const start = before.length > wordsAround ? "… " : "";
  const end = after.length > wordsAround ? " …" : "";
  const shown = `${before.slice(-wordsAround).join("")}____${after.slice(0, wordsAround).join("")}`;
  return `${start}${shown.replace(/\s+/g, " ").trim()}${end}`;
}
