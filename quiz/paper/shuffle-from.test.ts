import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffleFrom } from "./shuffle-from";

const letters = [..."abcdefgh"];

describe("shuffleFrom", () => {
  it("gives the order it gave when the first attempt was drawn", () => {
    const shuffle = shuffleFrom("2012-12-21/Q1-01");
    expect([shuffle(letters).join(""), shuffle(letters).join("")]).toEqual(["dcefaghb", "aecgfdhb"]);
  });

  it("keeps every item once and its input as it was", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        expect(shuffleFrom(seed)(items).sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  it("gives the same order for the same seed", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        expect(shuffleFrom(seed)(items)).toEqual(shuffleFrom(seed)(items));
      }),
    );
  });

  it("puts each item in each place about equally often", () => {
    const seeds = Array.from({ length: 6000 }, (_, at) => `seed-${at}`);
    const counts = [0, 0, 0];
    for (const seed of seeds) {
      const at = shuffleFrom(seed)(["a", "b", "c"]).indexOf("a");
      counts[at] = (counts[at] ?? 0) + 1;
    }
    // 2000 expected; six standard deviations are 219.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(219);
  });
});
