import { describe, expect, it } from "vitest";
import { creditAt, creditCurveSchema } from "./credit-curve";

const day = (date: number, time = "12:00:00") => `2026-11-${date}T${time}Z`;
const points = [
  { until: day(10), credit: 110 },
  { until: day(12), credit: 100 },
  { until: day(22), credit: 80 },
];
const inSteps = creditCurveSchema.parse({ points, after: 50 });
const evenly = creditCurveSchema.parse({ points, falls: "evenly" });

describe("the credit for handing in", () => {
  it.each([
    [day(10, "00:00:00"), 110, 110],
    [day(10), 110, 110],
    [day(10, "12:00:01"), 100, 109.9999421],
    [day(11), 100, 105],
    [day(12), 100, 100],
    [day(17), 80, 90],
    [day(22), 80, 80],
    [day(22, "12:00:01"), 50, 0],
  ])("at %s is %d in steps and %d evenly", (at, steps, line) => {
    expect([creditAt(inSteps, new Date(at)), creditAt(evenly, new Date(at))]).toEqual([steps, line]);
  });
});

describe("a credit curve", () => {
  it.each([
    [[{ until: day(10), credit: 100 }], 0, true],
    [[{ until: day(10), credit: 100 }], 100, true],
    [[{ until: day(10), credit: 100 }], 101, false],
    [[], 0, false],
    [
      [
        { until: day(10), credit: 80 },
        { until: day(11), credit: 90 },
      ],
      0,
      false,
    ],
    [
      [
        { until: day(11), credit: 90 },
        { until: day(10), credit: 80 },
      ],
      0,
      false,
    ],
    [
      [
        { until: day(10), credit: 90 },
        { until: day(10), credit: 80 },
      ],
      0,
      false,
    ],
    [[{ until: "Friday", credit: 90 }], 0, false],
  ])("%j and then %d: %s", (list, after, expected) => {
    expect(creditCurveSchema.safeParse({ points: list, after }).success).toBe(expected);
  });
});
