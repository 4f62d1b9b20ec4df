import { describe, expect, it } from "vitest";
import { kappaWord, percent } from "./agreement-words";

describe("a kappa in a word", () => {
  it.each([
    [-0.2, "no better than chance"],
    [0, "no better than chance"],
    [0.2, "slight"],
    [0.21, "fair"],
    [0.6, "moderate"],
    [0.8, "substantial"],
    [0.90099, "almost perfect"],
  ])("%d: %s", (kappa, word) => {
    expect(kappaWord(kappa, 10)).toBe(word);
  });

  it("is none below ten pairs, or where there is no kappa", () => {
    expect(kappaWord(0.9, 9)).toBeNull();
    expect(kappaWord(null, 50)).toBeNull();
  });
});

describe("a share", () => {
  it("is told in whole percent", () => {
    expect([percent(0.8), percent(0.6666667), percent(null)]).toEqual(["80 %", "67 %", "–"]);
  });
});
