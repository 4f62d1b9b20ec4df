import { describe, expect, it } from "vitest";
import { settingsOf, triesOf } from "./histories";
import { pointsList } from "./points-list";

const settings = settingsOf({ pointsList: [10, 7, 5, 2], penalty: 0.3333333, hints: 1 });

describe("a points list of 10, 7, 5, 2", () => {
  it.each([
    { tries: [1], points: [10] },
    { tries: [0, 1], points: [0, 7] },
    { tries: [0, 0, 0, 1], points: [0, 0, 0, 2] },
    { tries: [0.5, 1], points: [5, 8.5] },
    { tries: [0.5, 0.2, 0.7, 1], points: [5, 5, 6, 6.6] },
    { tries: [0.3333333, 0.6666667, 1], points: [3.3333333, 5.6666667, 7.3333333] },
    { tries: [-0.5, 1], points: [0, 7] },
    { tries: [0, 0, 0, 0, 1], points: [0, 0, 0, 0] },
    { tries: [1, 0], points: [10] },
  ])("pays for what each try betters: $tries", ({ tries, points }) => {
    const { fraction, steps } = pointsList.grade(triesOf(tries), settings);
    expect(steps.map((step) => step.rule === "points-list" && step.points)).toEqual(points);
    expect(fraction).toBeCloseTo((points.at(-1) ?? 0) / 10, 7);
  });

  it("counts the answer that stands at hand-in as one more try", () => {
    expect(pointsList.grade(triesOf([0.5], 1), settings).fraction).toBe(0.85);
    expect(pointsList.grade(triesOf([], 1), settings).fraction).toBe(1);
    expect(pointsList.grade(triesOf([0, 0, 0, 0], 1), settings).fraction).toBe(0);
  });

  it("has as many tries as the list, and tells the key when they are over", () => {
    const standings = [[], [0], [0, 0], [0, 0.5, 0], [0, 0, 0, 0], [0, 1]].map((tries) =>
      pointsList.standing(triesOf(tries), settings, false),
    );
    expect(standings.map(({ triesLeft }) => triesLeft)).toEqual([4, 3, 2, 1, 0, 0]);
    expect(standings.map(({ mayAnswer }) => mayAnswer)).toEqual([true, true, true, true, false, false]);
    expect(standings.map(({ tellsKey }) => tellsKey)).toEqual([false, false, false, false, true, true]);
    expect(standings.map(({ hintsShown }) => hintsShown)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(standings.map(({ fraction }) => fraction)).toEqual([null, 0, 0, 0.35, 0, 0.7]);
  });

  it("says in its steps what the try was worth and what it bettered", () => {
    expect(pointsList.grade(triesOf([0.5, 1]), settings).steps[1]).toEqual({
      rule: "points-list",
      tryNumber: 2,
      checked: true,
      raw: 1,
      bestBefore: 0.5,
      worth: 7,
      points: 8.5,
      of: 10,
      fraction: 0.85,
    });
  });
});

describe("other points lists", () => {
  it("give everything at any try of a level list, as PrairieLearn does", () => {
    const level = settingsOf({ pointsList: [10, 10, 10] });
    expect(pointsList.grade(triesOf([0.3333333, 0.6666667, 1]), level).fraction).toBe(1);
  });

  it("never give more than everything, even if they rise", () => {
    expect(pointsList.grade(triesOf([0, 1]), settingsOf({ pointsList: [5, 10] })).fraction).toBe(1);
  });

  it("are one try for everything when empty, and nothing when worth nothing", () => {
    expect(pointsList.standing(triesOf([0]), settingsOf({}), false).triesLeft).toBe(0);
    expect(pointsList.grade(triesOf([0.5]), settingsOf({})).fraction).toBe(0.5);
    expect(pointsList.grade(triesOf([1]), settingsOf({ pointsList: [0] })).fraction).toBe(0);
  });
});
