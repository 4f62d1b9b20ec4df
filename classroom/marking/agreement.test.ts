import { describe, expect, it } from "vitest";
import { agreementOf } from "./agreement";
import type { Rubric } from "./rubric";
import type { GivenMark } from "./second-opinion";

const criterion = (points: readonly number[]): Rubric => [
  { id: "aim", text: "Aim", levels: points.map((each) => ({ points: each, text: `${each}` })) },
];
const mark = (aim: number): GivenMark => ({
  id: "",
  markerId: "",
  isSecond: false,
  levels: { aim },
  at: new Date(0),
});
const pairsOf = (rubric: Rubric, ones: readonly number[], others: readonly number[]) =>
  ones.map((one, place) => ({ rubric, first: mark(one), second: mark(others[place] ?? 0) }));

// Four levels, ten answers.
const first = [0, 1, 2, 3, 3, 2, 1, 0, 2, 3];
const second = [0, 1, 2, 3, 2, 2, 1, 1, 2, 3];

describe("the agreement of two markers", () => {
  const rising = criterion([1, 2, 3, 4]);

  it("is told as exact, as adjacent and as quadratic weighted kappa, with the number of answers beside it", () => {
    const [agreement] = agreementOf(rising, pairsOf(rising, first, second));
    expect(agreement).toMatchObject({ id: "aim", n: 10, exact: 0.8, adjacent: 1 });
    expect(agreement?.kappa).toBeCloseTo(0.90099, 6);
  });

  it("is the same however the author ordered the levels", () => {
    const falling = criterion([4, 3, 2, 1]);
    const turned = (levels: readonly number[]) => levels.map((level) => 3 - level);
    expect(agreementOf(falling, pairsOf(falling, turned(first), turned(second)))).toEqual(
      agreementOf(rising, pairsOf(rising, first, second)),
    );
  });

  it("is full when all marks are the same, and nothing when there are none", () => {
    expect(agreementOf(rising, pairsOf(rising, first, first))).toMatchObject([
      { exact: 1, adjacent: 1, kappa: 1 },
    ]);
    expect(agreementOf(rising, [])).toEqual([
      { id: "aim", text: "Aim", n: 0, exact: null, adjacent: null, kappa: null },
    ]);
  });

  it("leaves out marks by a rubric that no longer has as many levels", () => {
    const shorter = criterion([1, 2]);
    expect(agreementOf(rising, pairsOf(shorter, [0, 1], [0, 1]))).toMatchObject([{ n: 0 }]);
  });
});
