import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worthOf } from "@/quiz/scoring/worth-of";
import { levelAtRank, type Rubric, rankOf } from "./rubric";

const criterion = (id: string, ...points: number[]) => ({
  id,
  text: id,
  levels: points.map((each) => ({ points: each, text: `${each}` })),
});
const rubric: Rubric = [criterion("aim", 4, 3, 2, 1), criterion("proof", 0, 2.5), criterion("form", 1, 0)];

describe("what a mark is worth", () => {
  it.each([
    [{ aim: 0, proof: 1, form: 0 }, 1],
    [{ aim: 3, proof: 0, form: 1 }, 0.1333333],
    [{ aim: 1, proof: 1, form: 1 }, 0.7333333],
    [{ aim: 2, proof: 0, form: 0 }, 0.4],
  ])("of the levels %j is %d", (levels, fraction) => {
    expect(worthOf(rubric, levels)?.fraction).toBe(fraction);
  });

  it("is told for each criterion too", () => {
    expect(worthOf(rubric, { aim: 1, proof: 0, form: 0 })?.parts).toEqual([
      { id: "aim", fraction: 0.75 },
      { id: "proof", fraction: 0 },
      { id: "form", fraction: 1 },
    ]);
  });

  it("is one for three thirds", () => {
    const thirds = [criterion("a", 1 / 3, 0), criterion("b", 1 / 3, 0), criterion("c", 1 / 3, 0)];
    expect(worthOf(thirds, { a: 0, b: 0, c: 0 })?.fraction).toBe(1);
    expect(worthOf(thirds, { a: 0, b: 1, c: 1 })?.fraction).toBe(0.3333333);
  });

  it.each([
    ["leaves a criterion out", { aim: 0, proof: 1 }],
    ["names another criterion", { aim: 0, proof: 1, style: 0 }],
    ["names one too many", { aim: 0, proof: 1, form: 0, style: 0 }],
    ["chooses a level that is not there", { aim: 4, proof: 1, form: 0 }],
    ["chooses below the first level", { aim: -1, proof: 1, form: 0 }],
    ["chooses between levels", { aim: 0.5, proof: 1, form: 0 }],
    ["is empty", {}],
    ["names what every object has", { aim: 0, proof: 1, constructor: 0 }],
  ])("is nothing when it %s", (_, levels) => {
    expect(worthOf(rubric, levels)).toBeNull();
  });

  it("never falls when a higher level is chosen", () => {
    const level = fc.record({ aim: fc.nat(3), proof: fc.nat(1), form: fc.nat(1) });
    fc.assert(
      fc.property(level, (levels) => {
        const better = { ...levels, aim: 0 };
        expect(worthOf(rubric, better)?.fraction).toBeGreaterThanOrEqual(
          worthOf(rubric, levels)?.fraction ?? 2,
        );
      }),
    );
  });
});

describe("the rank of a level", () => {
  it("counts from the fewest points, however the author ordered them", () => {
    const [down, up] = [criterion("a", 4, 3, 2, 1), criterion("b", 0, 2, 1)];
    expect([0, 1, 2, 3].map((level) => rankOf(down, level))).toEqual([3, 2, 1, 0]);
    expect([0, 1, 2].map((level) => rankOf(up, level))).toEqual([0, 2, 1]);
    expect([0, 1, 2, 3].map((rank) => levelAtRank(up, rank))).toEqual([0, 2, 1, undefined]);
  });
});
