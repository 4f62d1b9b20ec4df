import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierOf, brierReport, type JudgedForecast } from "./brier";

const bit = fc.constantFrom<0 | 1>(0, 1);
const anyForecast = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), outcome: bit });
const percentForecast = fc.record({
  probability: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  outcome: bit,
});

const probabilities = [0.9, 0.9, 0.7, 0.7, 0.7, 0.3, 0.3, 0.1, 0.1, 0.5];
const outcomes = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1] as const;
const ten: JudgedForecast[] = probabilities.map((probability, index) => ({
  probability,
  outcome: outcomes[index] ?? 0,
}));

describe("the report on forecasts", () => {
  it("gives Brier score, Murphy's three parts and skill of ten known forecasts", () => {
    const report = brierReport(ten);
    expect(report.count).toBe(10);
    expect(report.brier).toBeCloseTo(0.154, 6);
    expect(report.reliability).toBeCloseTo(0.037333, 6);
    expect(report.resolution).toBeCloseTo(0.123333, 6);
    expect(report.uncertainty).toBeCloseTo(0.24, 6);
    expect(report.skill).toBeCloseTo(0.358333, 6);
    expect(report.baseRate).toBeCloseTo(0.6, 12);
    expect(report.groups.map(({ probability, count }) => [probability, count])).toEqual([
      [0.1, 2],
      [0.3, 2],
      [0.5, 1],
      [0.7, 3],
      [0.9, 2],
    ]);
  });

  it("adds up: the Brier score is reliability − resolution + uncertainty, whatever was forecast", () => {
    const some = fc.oneof(
      fc.array(percentForecast, { minLength: 1, maxLength: 60 }),
      fc.array(anyForecast, { minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(some, (forecasts) => {
        const { brier, reliability, resolution, uncertainty } = brierReport(forecasts);
        expect(brier).toBeCloseTo((reliability ?? 0) - (resolution ?? 0) + (uncertainty ?? 0), 10);
      }),
    );
  });

  it("does not depend on the order of the forecasts", () => {
    fc.assert(
      fc.property(fc.array(percentForecast, { minLength: 1 }), (forecasts) => {
        const [one, other] = [brierReport(forecasts), brierReport([...forecasts].reverse())];
        expect(other.brier).toBeCloseTo(one.brier ?? Number.NaN, 10);
        expect(other.groups).toEqual(one.groups);
      }),
    );
  });

  it("knows no skill where everything happened, or nothing", () => {
    for (const outcome of [0, 1] as const) {
      const report = brierReport([
        { probability: 0.8, outcome },
        { probability: 0.4, outcome },
      ]);
      expect(report).toMatchObject({ uncertainty: 0, resolution: 0, skill: null, baseRate: outcome });
    }
  });

  it("says nothing about no forecasts", () => {
    expect(brierReport([])).toEqual({
      count: 0,
      brier: null,
      reliability: null,
      resolution: null,
      uncertainty: null,
      baseRate: null,
      skill: null,
      groups: [],
    });
  });

  it("scores one forecast by the square of its distance from what happened", () => {
    expect(brierOf({ probability: 0.75, outcome: 1 })).toBe(0.0625);
    expect(brierOf({ probability: 1, outcome: 0 })).toBe(1);
  });
});
