import { describe, expect, it } from "vitest";
import { recompute } from "./recomputation";
import type { Rubric } from "./rubric";

const rubric = (aim: readonly number[], proof: readonly number[]): Rubric => [
  { id: "aim", text: "Aim", levels: aim.map((points) => ({ points, text: `${points}` })) },
  { id: "proof", text: "Proof", levels: proof.map((points) => ({ points, text: `${points}` })) },
];
const marked = (attempt: string, aim: number, proof: number, fraction: number) => ({
  attempt,
  seen: 2,
  fraction,
  mark: `mark of ${attempt}`,
  levels: { aim, proof },
});
// Before: aim and proof of two points each. Now proof counts double.
const answers = [marked("b", 0, 1, 0.5), marked("a", 1, 0, 0.5), marked("c", 0, 0, 1)];
const doubled = rubric([2, 0], [4, 0]);

describe("what new points make of marks", () => {
  it("is told of those whose fraction changes, by attempt", () => {
    expect(recompute(doubled, answers, "any").map(({ attempt, to }) => [attempt, to])).toEqual([
      ["a", 0.6666667],
      ["b", 0.3333333],
    ]);
  });

  it("takes nothing from anybody unless it is said to", () => {
    expect(recompute(doubled, answers, "raise-only").map(({ attempt }) => attempt)).toEqual(["a"]);
  });

  it("leaves marks alone whose levels are no longer there", () => {
    expect(recompute(rubric([2], [4, 0]), answers, "any").map(({ attempt }) => attempt)).toEqual(["b"]);
  });

  it("changes nothing by the same rubric", () => {
    expect(recompute(rubric([2, 0], [2, 0]), answers, "any")).toEqual([]);
  });
});
