import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedKappa } from "./weighted-kappa";

const ones = [0, 1, 2, 3, 3, 2, 1, 0, 2, 3];
const others = [0, 1, 2, 3, 2, 2, 1, 1, 2, 3];
const ratings = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 30 });
const split = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const;

describe("quadratic weighted kappa", () => {
  it("is what the two observed matrices give", () => {
    expect(weightedKappa(ones, others, 4)).toBeCloseTo(0.900_990_099, 9);
    expect(weightedKappa([0, 1], [1, 0], 2)).toBe(-1);
    expect(weightedKappa([0, 0, 1, 1], [0, 1, 0, 1], 2)).toBe(0);
  });

  it("is 1 for the same ratings, also where all are one and the same", () => {
    expect(weightedKappa(ones, ones, 4)).toBe(1);
    expect(weightedKappa([2, 2], [2, 2], 4)).toBe(1);
  });

  it("is nothing where nothing was rated", () => {
    expect(weightedKappa([], [], 4)).toBeNull();
  });

  it("is the same whoever is named first and whichever way the levels run, and never above 1", () => {
    fc.assert(
      fc.property(ratings, (pairs) => {
        const [one, other] = split(pairs);
        const kappa = weightedKappa(one, other, 4) ?? 0;
        const turned = (levels: readonly number[]) => levels.map((level) => 3 - level);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(weightedKappa(other, one, 4)).toBeCloseTo(kappa, 12);
        expect(weightedKappa(turned(one), turned(other), 4)).toBeCloseTo(kappa, 12);
      }),
    );
  });
});
