import { expect, it } from "vitest";
import { scoreWords } from "./score-words";

it.each([
  [null, "–"],
  [{ score: 2.3333333, outOf: 4 }, "2.33 of 4"],
  [{ score: 0, outOf: 4 }, "0 of 4"],
  [{ score: 2, outOf: 4, waiting: 16 }, "2 of 4, 16 points wait to be marked"],
  [{ score: 0, outOf: 0, waiting: 1 }, "1 point waits to be marked"],
  [{ score: 0, outOf: 0 }, "–"],
])("%j is told as %s", (result, words) => {
  expect(scoreWords(result)).toBe(words);
});
