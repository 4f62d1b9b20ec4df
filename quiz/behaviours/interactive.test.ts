import { describe, expect, it } from "vitest";
import { settingsOf, triesOf } from "./histories";
import { interactive } from "./interactive";

/** Moodle's commonest setting: two hints, so three tries, and a third off for each wrong one. */
const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

describe("interactive", () => {
  it("gives a hint after each wrong try and ends with the last", () => {
    const standings = [[], [0], [0, 0], [0, 0, 0]].map((tries) =>
      interactive.standing(triesOf(tries), settings, false),
    );
    expect(standings.map(({ triesLeft }) => triesLeft)).toEqual([3, 2, 1, 0]);
    expect(standings.map(({ hintsShown }) => hintsShown)).toEqual([0, 1, 2, 2]);
    expect(standings.map(({ mayAnswer }) => mayAnswer)).toEqual([true, true, true, false]);
    expect(standings.map(({ mayCheck }) => mayCheck)).toEqual([true, true, true, false]);
    expect(standings.map(({ tellsVerdict }) => tellsVerdict)).toEqual([false, true, true, true]);
    expect(standings.map(({ tellsKey }) => tellsKey)).toEqual([false, false, false, true]);
    expect(standings.map(({ fraction }) => fraction)).toEqual([null, 0, 0, 0]);
  });

  it.each([
    { tries: [1], left: 1, hints: 0 },
    { tries: [0, 1], left: 0.6666667, hints: 1 },
    { tries: [0, 0.5, 1], left: 0.3333333, hints: 2 },
  ])("ends with a right try: $tries", ({ tries, left, hints }) => {
    expect(interactive.standing(triesOf(tries), settings, false)).toEqual({
      mayAnswer: false,
      mayCheck: false,
      triesLeft: 0,
      hintsShown: hints,
      tellsVerdict: true,
      tellsKey: true,
      fraction: left,
    });
  });

  it.each([
    ["a last try that is partly right", triesOf([0, 0, 0.5]), 0],
    ["a partly right second try", triesOf([0, 0.5]), 0.1666667],
    ["a partly right try that was left at that", triesOf([0.5]), 0.5],
    ["an answer that was never checked", triesOf([], 1), 1],
    ["an answer changed for the better and not checked", triesOf([0], 1), 0.6666667],
    ["an answer changed for the worse and not checked", triesOf([0.5], 0), 0],
    ["nothing at all", triesOf([]), 0],
    ["a negative weight", triesOf([-0.5]), 0],
    ["a change after a right try", triesOf([1], 0), 1],
    ["a fourth answer where there were three", triesOf([0, 0, 0], 1), 0],
  ])("grades %s", (_, history, expected) => {
    expect(interactive.grade(history, settings).fraction).toBe(expected);
  });

  it("takes everything with three penalties of a third, and leaves no crumb", () => {
    expect(
      interactive.grade(triesOf([0, 0, 0, 1]), settingsOf({ penalty: 0.3333333, hints: 3 })).fraction,
    ).toBe(0);
  });

  it("keeps the try that handing in made in its steps", () => {
    expect(interactive.grade(triesOf([0.25], 1), settings).steps).toEqual([
      {
        rule: "last-try",
        tryNumber: 1,
        checked: true,
        raw: 0.25,
        penalty: 0.3333333,
        triesBefore: 0,
        fraction: 0.25,
      },
      {
        rule: "last-try",
        tryNumber: 2,
        checked: false,
        raw: 1,
        penalty: 0.3333333,
        triesBefore: 1,
        fraction: 0.6666667,
      },
    ]);
  });

  it("counts an unchecked answer in its standing only once the attempt has ended", () => {
    expect(interactive.standing(triesOf([0], 1), settings, false).fraction).toBe(0);
    expect(interactive.standing(triesOf([0], 1), settings, true).fraction).toBe(0.6666667);
  });

  it("goes on after a try that is almost right", () => {
    expect(interactive.standing(triesOf([0.9999]), settings, false).mayAnswer).toBe(true);
    expect(interactive.standing(triesOf([0.9999999]), settings, false).mayAnswer).toBe(false);
  });

  it("has one try without hints", () => {
    expect(interactive.standing(triesOf([0]), settingsOf({ penalty: 0.5 }), false).mayAnswer).toBe(false);
  });
});
