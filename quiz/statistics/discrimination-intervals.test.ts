import { describe, expect, it } from "vitest";
import { bootstrapIntervals } from "./bootstrap-intervals";
import { discriminationIntervals } from "./discrimination-intervals";
import { marksOf } from "./marks";
import { quizStatistics } from "./quiz-statistics";

const slots = ["A", "B", "C"].map((name) => ({ name, maximum: 1 }));
/** `n` attempts: A and B go together, C goes against them in every other attempt. */
const marks = (n: number) =>
  marksOf(
    slots,
    Array.from({ length: n }, (_, at) => [at % 3 ? 1 : 0, at % 3 && at % 7 ? 1 : 0, at % 2]),
  );

describe("how sure a discrimination is", () => {
  it("is not said of fewer than ten attempts, nor where nothing needs to be", () => {
    expect(discriminationIntervals(marks(9))).toEqual([null, null, null]);
    expect(discriminationIntervals(marks(2001))).toEqual([null, null, null]);
    expect(discriminationIntervals(marks(10))[0]).not.toBeNull();
  });

  it("is an interval around the index, the narrower the more attempts there are", () => {
    const [few, many] = [discriminationIntervals(marks(20)), discriminationIntervals(marks(500))];
    for (const [n, intervals] of [
      [20, few],
      [500, many],
    ] as const)
      for (const [at, { discriminationIndex: index }] of quizStatistics(marks(n)).slots.entries()) {
        expect(intervals[at]?.low).toBeLessThan(index ?? Number.NaN);
        expect(intervals[at]?.high).toBeGreaterThan(index ?? Number.NaN);
      }
    const width = (interval = few[2]) => (interval ? interval.high - interval.low : Number.NaN);
    expect(width(many[2])).toBeLessThan(width(few[2]) / 2);
  });

  it("is the same whenever it is asked", () => {
    expect(discriminationIntervals(marks(40))).toEqual(discriminationIntervals(marks(40)));
  });

  it("is nothing where all have the same mark", () => {
    const rows = Array.from({ length: 12 }, (_, at) => [1, at % 2, at % 3 ? 1 : 0]);
    expect(discriminationIntervals(marksOf(slots, rows))[0]).toBeNull();
  });
});

describe("the bootstrap", () => {
  it("gives the mean of 0…99 an interval of about ±1.96 standard errors", () => {
    const mean = (times: Uint32Array) => times.reduce((sum, often, at) => sum + often * at, 0) / 100;
    const [interval] = bootstrapIntervals(100, [mean]);
    // The standard error is √(9999/12)/10 = 2.887.
    expect(interval?.low).toBeGreaterThan(49.5 - 6.6);
    expect(interval?.low).toBeLessThan(49.5 - 4.8);
    expect(interval?.high).toBeGreaterThan(49.5 + 4.8);
    expect(interval?.high).toBeLessThan(49.5 + 6.6);
  });

  it("draws as many cases as there are, every time", () => {
    const sizes = new Set<number>();
    bootstrapIntervals(7, [(times) => sizes.add(times.reduce((sum, often) => sum + often, 0)).size]);
    expect([...sizes]).toEqual([7]);
  });

  it("gives nothing without cases, and where most samples have no value", () => {
    expect(bootstrapIntervals(0, [() => 1])).toEqual([null]);
    let calls = 0;
    expect(bootstrapIntervals(3, [() => (calls++ % 3 ? null : 1), () => 4])).toEqual([
      null,
      { low: 4, high: 4 },
    ]);
  });
});
