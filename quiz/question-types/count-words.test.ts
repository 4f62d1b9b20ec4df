import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "./count-words";

it.each([
  ["", 0],
  [" \n\t\u00a0 ", 0],
  ["One.", 1],
  ["one two\nthree\u00a0four", 4],
  ["a well-known French-led mission", 4],
  ["don't, l’Azawad, the brief's", 4],
  ["3,300 troops, 12.5 per cent", 5],
  ["20 December 2012, in 2012–13", 5],
  ["UN/AU force", 2],
  ["a war — and a peace", 5],
  ["a war—and a peace", 5],
  ["first - second & third … fourth", 4],
  ["Touré s’est réfugié à Dakar", 5],
  ["as it says [P-1.2] and [P-U12.3.4].", 4],
  ["plan.[P-1.2] Then", 2],
  ["[P-1.2]", 0],
  ["[sic]", 1],
  ["🙂 fine", 1],
])("%j has %d words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

it("counts two texts side by side as both together", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
      expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
    }),
  );
});
