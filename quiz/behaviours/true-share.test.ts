import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "@/quiz/fraction";
import { trueShare } from "./true-share";

describe("the share that seven decimals stand for", () => {
  it.each([
    [0.3333333, 1 / 3],
    [0.6666667, 2 / 3],
    [0.1428571, 1 / 7],
    [0.8333333, 5 / 6],
    [-0.3333333, -1 / 3],
    [0.25, 0.25],
    [0.1234567, 0.1234567],
    [0.333, 0.333],
    [1, 1],
    [0, 0],
  ])("of %d is %d", (kept, share) => {
    expect(trueShare(kept)).toBe(share);
  });

  it("is kept as the same number, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), (whole) => {
        expect(fraction(trueShare(whole / 1e7), 1)).toBeCloseTo(whole / 1e7, 12);
      }),
    );
  });
});
