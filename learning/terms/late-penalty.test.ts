import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LatePolicy, lateDeduction, missingDeduction } from "./late-penalty";

const hour = 3_600_000;
const tenADay: LatePolicy = { rate: 10, interval: "day", floor: 40 };

describe("the late deduction", () => {
  it.each<[number, number, LatePolicy, number, number]>([
    // Canvas's own: 10 % a day, 25 hours late, floor 40 %.
    [80, 100, tenADay, 25 * hour, 20],
    [45, 100, tenADay, 25 * hour, 5],
    [30, 100, tenADay, 25 * hour, 0],
    [40, 100, tenADay, 25 * hour, 0],
    // A day begun is a day.
    [80, 100, tenADay, 1, 10],
    [80, 100, tenADay, 24 * hour, 10],
    [80, 100, tenADay, 24 * hour + 1, 20],
    [80, 100, tenADay, 1000 * hour, 40],
    [80, 100, { rate: 1, interval: "hour", floor: 0 }, 2.5 * hour, 3],
    [80, 100, { rate: 100, interval: "day", floor: 0 }, 1, 80],
    // Per cent are of the points possible, not of those earned.
    [8, 10, { rate: 5, interval: "day", floor: 0 }, hour, 0.5],
    [1, 3, { rate: 10, interval: "day", floor: 0 }, hour, 0.3],
    [110, 100, tenADay, hour, 10],
    // In time, or nothing to take.
    [80, 100, tenADay, 0, 0],
    [80, 100, tenADay, -hour, 0],
    [0, 100, tenADay, hour, 0],
    [-5, 100, { ...tenADay, floor: 0 }, hour, 0],
    [5, 0, tenADay, hour, 0],
  ])("of %d/%d under %o, %d ms late, is %d", (earned, possible, policy, late, expected) => {
    expect(lateDeduction({ earned, possible }, policy, late)).toBe(expected);
  });

  it("never grows smaller with time, and leaves at least the floor of who was above it", () => {
    const share = fc.integer({ min: 0, max: 100 });
    const wait = fc.integer({ min: 0, max: 100 * 24 * hour });
    fc.assert(
      fc.property(share, share, share, wait, wait, (earned, rate, floor, one, more) => {
        const policy = { rate, interval: "day" as const, floor };
        const first = lateDeduction({ earned, possible: 100 }, policy, one);
        const then = lateDeduction({ earned, possible: 100 }, policy, one + more);
        expect(then).toBeGreaterThanOrEqual(first);
        expect(earned - then).toBeGreaterThanOrEqual(Math.min(earned, floor));
      }),
    );
  });
});

it.each([
  [100, 100, 100],
  [30, 25, 7.5],
  [30, 0, 0],
  [0, 100, 0],
])("of %d points never handed in, at %d %%, %d are taken", (possible, rate, expected) => {
  expect(missingDeduction(possible, rate)).toBe(expected);
});
