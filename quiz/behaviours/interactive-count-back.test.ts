import { describe, expect, it } from "vitest";
import type { History, Outcome } from "./behaviour";
import { settingsOf, triesOf } from "./histories";
import { interactiveCountBack } from "./interactive-count-back";

const settings = settingsOf({ penalty: 0.3333333, hints: 2 });

/** A response of equal parts, as many as letters; its fraction is their mean unless the type has a rule of its own. */
function parted(shares: readonly number[], fraction?: number): Outcome {
  const mean = Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 1e7) / 1e7;
  return {
    fraction: fraction ?? mean,
    parts: shares.map((share, index) => ({ id: `part-${index + 1}`, fraction: share })),
    certainty: null,
  };
}

const checked = (...tries: readonly Outcome[]): History => ({ tries, unchecked: null });

describe("interactive with count-back", () => {
  /** Moodle's own example: 12 marks, 4 parts, 3 tries, penalty a third → 3/3, 1/3, 2/3, 0/3 = 6 of 12. */
  const published = [parted([1, 1, 0, 0]), parted([1, 0, 1, 0]), parted([1, 1, 1, 0])];

  it("grades the published example as 6 of 12", () => {
    const { fraction, steps } = interactiveCountBack.grade(checked(...published), settings);
    expect(fraction * 12).toBe(6);
    expect(steps).toEqual([
      { rule: "part", part: "part-1", since: 1, raw: 1, penalty: 0.3333333, fraction: 1 },
      { rule: "part", part: "part-2", since: 3, raw: 1, penalty: 0.3333333, fraction: 0.3333333 },
      { rule: "part", part: "part-3", since: 2, raw: 1, penalty: 0.3333333, fraction: 0.6666667 },
      { rule: "part", part: "part-4", since: 1, raw: 0, penalty: 0.3333333, fraction: 0 },
      { rule: "parts-together", tryNumber: 3, checked: true, raw: 0.75, parts: 4, fraction: 0.5 },
    ]);
  });

  it("counts after each try of the example what would count then", () => {
    const standingAfter = (count: number) =>
      interactiveCountBack.standing(checked(...published.slice(0, count)), settings, false);
    expect([0, 1, 2, 3].map((count) => standingAfter(count).fraction)).toEqual([null, 0.5, 0.4166667, 0.5]);
    expect([0, 1, 2, 3].map((count) => standingAfter(count).triesLeft)).toEqual([3, 2, 1, 0]);
    expect([0, 1, 2, 3].map((count) => standingAfter(count).hintsShown)).toEqual([0, 1, 2, 2]);
    expect([0, 1, 2, 3].map((count) => standingAfter(count).tellsKey)).toEqual([false, false, false, true]);
  });

  it("counts the answer that stands at hand-in as one more try", () => {
    const history = { tries: published.slice(0, 2), unchecked: parted([1, 1, 1, 0]) };
    expect(interactiveCountBack.grade(history, settings).fraction).toBe(0.5);
  });

  it("takes a response without parts for one part", () => {
    expect(interactiveCountBack.grade(triesOf([0, 1]), settings)).toEqual({
      fraction: 0.6666667,
      steps: [
        { rule: "part", part: null, since: 2, raw: 1, penalty: 0.3333333, fraction: 0.6666667 },
        { rule: "parts-together", tryNumber: 2, checked: true, raw: 1, parts: 1, fraction: 0.6666667 },
      ],
    });
  });

  it("counts a part as wrong in a try that does not have it", () => {
    const history = checked(parted([1], 0.5), parted([1, 1]));
    expect(interactiveCountBack.grade(history, settings).fraction).toBe(0.8333333);
  });

  it("lets a part that is half right since the first try keep its half", () => {
    expect(interactiveCountBack.grade(checked(parted([0.5, 0]), parted([0.5, 1])), settings).fraction).toBe(
      0.5833333,
    );
  });

  it("keeps the proportion where a type's fraction is not the mean of its parts", () => {
    expect(interactiveCountBack.grade(checked(parted([1, 1, 0], 0)), settings).fraction).toBe(0);
    expect(interactiveCountBack.grade(checked(parted([1, 0], 0.8)), settings).fraction).toBe(0.8);
    expect(interactiveCountBack.grade(checked(parted([0, 0]), parted([1, 0], 0.9)), settings).fraction).toBe(
      0.6,
    );
    expect(interactiveCountBack.grade(checked(parted([0, 0], 0.4)), settings).fraction).toBe(0.4);
  });

  it("grades nothing as nothing", () => {
    expect(interactiveCountBack.grade(triesOf([]), settings)).toEqual({ fraction: 0, steps: [] });
  });
});
