import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecast } from "./index";
import { percentOf, probabilityOf } from "./percent";
import { scoreForecast } from "./score";

const ask = { stem: "Will it rain?", asOf: "2012-12-21", resolvesOn: "2013-05-31" };
const key = { outcome: 1 as const, source: "K01", resolution: "It rained." };

describe("a percentage as people type it", () => {
  it.each([
    ["70", 0.7],
    [" 70 % ", 0.7],
    ["7", 0.07],
    ["0", 0],
    ["100", 1],
    ["2.5", 0.025],
    ["2,5", 0.025],
    [".5", 0.005],
  ])("%j is the probability %d", (typed, probability) => {
    expect(probabilityOf(typed)).toBe(probability);
  });

  it.each(["", " ", "101", "100.1", "-1", "ten", "1e1", "7 0", "NaN", "%", "0x10"])("%j is none", (typed) => {
    expect(probabilityOf(typed)).toBeNull();
  });

  it("comes back as it was typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const probability = probabilityOf(String(hundredths / 100));
        expect(percentOf(probability ?? -1)).toBe(hundredths / 100);
      }),
    );
  });
});

describe("the score of a forecast", () => {
  it("is best, on average, for whoever says what they believe", () => {
    const percent = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(percent, percent, (belief, said) => {
        const fractionOf = (probability: number, outcome: 0 | 1) => {
          const verdict = scoreForecast({ ...key, outcome }, { probability });
          return verdict.verdict === "scored" ? verdict.fraction : Number.NaN;
        };
        const expected = (probability: number) =>
          belief * fractionOf(probability, 1) + (1 - belief) * fractionOf(probability, 0);
        expect(expected(belief)).toBeGreaterThanOrEqual(expected(said) - 1e-6);
      }),
    );
  });
});

describe("the review of a forecast", () => {
  it.each([
    [1, "high"],
    [0.7, "high"],
    [0.69, "middle"],
    [0.31, "middle"],
    [0.3, "low"],
    [0, "low"],
  ])("of %d takes the feedback for %s", (probability, id) => {
    expect(forecast.review(ask, key, { probability })).toMatchObject([{ feedback: [id] }]);
  });

  it("says what happened, and that knowing it beforehand is not scored", () => {
    expect(forecast.review(ask, key, { probability: 0.9, known: true })).toMatchObject([
      { answer: null, right: "It happened", note: "Not scored: you already knew." },
    ]);
    expect(forecast.review(ask, { ...key, outcome: 0 }, null)).toMatchObject([
      { right: "It did not happen" },
    ]);
  });
});

describe("the author of a forecast", () => {
  it("is told when it resolves before it is asked", () => {
    expect(forecast.faults({ ...ask, resolvesOn: "2012-12-21" }, key)).toHaveLength(1);
    expect(forecast.faults(ask, key)).toEqual([]);
  });
});
