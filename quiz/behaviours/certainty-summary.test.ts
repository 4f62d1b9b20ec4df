import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certainty } from "./behaviour";
import { type CertaintyAnswer, certaintySummary } from "./certainty-summary";

function answers(certainty: Certainty | null, right: number, wrong: number): CertaintyAnswer[] {
  return [...Array(right).fill(1), ...Array(wrong).fill(0)].map((raw: number) => ({
    points: 1,
    raw,
    certainty,
  }));
}

function judged(certainty: Certainty, right: number, wrong: number) {
  return certaintySummary(answers(certainty, right, wrong)).levels.find(
    (level) => level.certainty === certainty,
  )?.judgement;
}

describe("the summary of certainties", () => {
  it("adds up ten answers by hand", () => {
    // 4 right and 1 wrong at high: 12 − 6 = 6; 2 and 1 at mid: 4 − 2 = 2; 1 and 1 at low: 1.
    const { whole } = certaintySummary([...answers(3, 4, 1), ...answers(2, 2, 1), ...answers(1, 1, 1)]);
    expect(whole?.count).toBe(10);
    expect(whole?.accuracy).toBeCloseTo(0.7, 12);
    expect(whole?.average).toBeCloseTo(0.9, 12);
    // One certainty for all would have brought 0.7, 0.8 or 0.3: the best is 0.8.
    expect(whole?.bonus).toBeCloseTo(0.01, 12);
    expect(whole?.accuracyWithBonus).toBeCloseTo(0.71, 12);
  });

  it("weights by points", () => {
    const { whole } = certaintySummary([
      { points: 3, raw: 0.5, certainty: 2 },
      { points: 1, raw: 0, certainty: 3 },
    ]);
    expect(whole?.accuracy).toBeCloseTo(0.375, 12);
    expect(whole?.average).toBeCloseTo((3 * 1 + -6) / 4, 12);
    expect(whole?.bonus).toBeCloseTo(0.1 * (-0.75 - 0.375), 12);
  });

  it("counts what is unanswered as 0 of the whole quiz, and not among the answered", () => {
    const { whole, answered, levels } = certaintySummary([
      ...answers(2, 1, 0),
      { points: 1, raw: null, certainty: 3 },
    ]);
    expect(whole).toMatchObject({ count: 2, accuracy: 0.5, average: 1 });
    expect(answered).toMatchObject({ count: 1, accuracy: 1, average: 2 });
    expect(levels.map(({ count }) => count)).toEqual([0, 1, 0]);
  });

  it("takes an answer without a certainty as low and leaves out what has no points", () => {
    const { whole, levels } = certaintySummary([...answers(null, 1, 1), { points: 0, raw: 0, certainty: 3 }]);
    expect(whole).toMatchObject({ count: 2, accuracy: 0.5, average: 0.5 });
    expect(levels).toMatchObject([
      { certainty: 3, count: 0, accuracy: null, judgement: null },
      { certainty: 2, count: 0, accuracy: null, judgement: null },
      { certainty: 1, count: 2, accuracy: 0.5, judgement: "well-judged" },
    ]);
  });

  it("has nothing to say of no questions", () => {
    expect(certaintySummary([])).toMatchObject({ whole: null, answered: null });
  });

  it.each([
    [3, 0, 1, "overconfident"],
    [3, 1, 1, "slightly-overconfident"],
    [3, 4, 1, "well-judged"],
    [3, 5, 0, "well-judged"],
    [2, 2, 1, "well-judged"],
    [2, 4, 1, "well-judged"],
    [2, 1, 1, "slightly-overconfident"],
    [2, 0, 2, "overconfident"],
    [2, 3, 0, "slightly-underconfident"],
    [2, 12, 0, "slightly-underconfident"],
    [2, 13, 0, "underconfident"],
    [1, 0, 5, "well-judged"],
    [1, 2, 1, "well-judged"],
    [1, 3, 1, "slightly-underconfident"],
    [1, 5, 0, "underconfident"],
  ] as const)("judges certainty %d with %d right and %d wrong: %s", (certainty, right, wrong, judgement) => {
    expect(judged(certainty, right, wrong)).toBe(judgement);
  });

  it("never rewards one certainty for everything, and stays in range", () => {
    const level = fc.constantFrom<Certainty>(1, 2, 3);
    const many = fc.array(fc.record({ points: fc.integer({ min: 1, max: 5 }), raw: fc.constantFrom(0, 1) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(level, many, (certainty, some) => {
        const { whole } = certaintySummary(some.map((answer) => ({ ...answer, certainty })));
        expect(whole?.bonus).toBeLessThanOrEqual(1e-9);
        expect(whole?.average).toBeGreaterThanOrEqual(-6);
        expect(whole?.average).toBeLessThanOrEqual(3);
      }),
    );
  });
});
