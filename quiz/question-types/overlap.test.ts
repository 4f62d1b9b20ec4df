import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { f1, shareOf } from "./overlap";

const ids = ["a", "b", "c", "d", "e", "f"];
const some = fc.subarray(ids);

describe("F1 of two sets", () => {
  it.each([
    [["a"], ["a"], 2, 2],
    [["a"], ["a", "b"], 2, 3],
    [["a", "b", "c"], ["a", "b"], 4, 5],
    [["c"], ["a"], 0, 2],
    [[], ["a"], 0, 1],
    [[], [], 0, 0],
  ])("%j against %j is %d of %d", (picked, right, count, of) => {
    expect(f1(picked, right)).toEqual({ count, of });
  });

  it("is the harmonic mean of precision and recall, and knows no direction", () => {
    fc.assert(
      fc.property(some, some, (picked, right) => {
        const shared = picked.filter((id) => right.includes(id)).length;
        const precision = picked.length === 0 ? 0 : shared / picked.length;
        const recall = right.length === 0 ? 0 : shared / right.length;
        const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
        expect(shareOf(f1(picked, right))).toBeCloseTo(mean, 12);
        expect(f1(right, picked)).toEqual(f1(picked, right));
      }),
    );
  });
});
