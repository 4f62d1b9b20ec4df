import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval";

describe("the Wilson interval", () => {
  it("of 8 and of all 12 is what the tables have", () => {
    const some = wilsonInterval(8, 12);
    expect(some?.low).toBeCloseTo(0.391, 3);
    expect(some?.high).toBeCloseTo(0.862, 3);
    const all = wilsonInterval(12, 12);
    expect(all?.low).toBeCloseTo(0.758, 3);
    expect(all?.high).toBe(1);
    expect(wilsonInterval(0, 12)?.low).toBe(0);
  });

  it("is nothing without cases, and for what is no share", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(30, 12)).toBeNull();
    expect(wilsonInterval(-1, 12)).toBeNull();
  });

  it("holds the share, stays within 0 and 1, and is turned round with it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const { low, high } = wilsonInterval(share * n, n) ?? { low: 2, high: -1 };
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
          expect(wilsonInterval(n - share * n, n)?.high).toBeCloseTo(1 - low, 9);
        },
      ),
    );
  });
});
