import { describe, expect, it } from "vitest";
import { countQuestions } from "./count-questions";

const module = {
  counts: [
    { section: "s1", objective: "LO-1", bloom: "remember", count: 4 },
    { section: "s1", objective: "LO-2", bloom: "apply", count: 2 },
    { section: "s2", objective: "LO-1", bloom: "apply", count: 3 },
  ],
};
const pool = (objective = "", bloom = "", questions: string[] | null = null) => ({
  objective,
  bloom,
  questions,
});

describe("how many questions a pool can draw from", () => {
  it.each([
    [["s1", "s2"], pool(), 9],
    [["s1"], pool(), 6],
    [["s1", "s2"], pool("LO-1"), 7],
    [["s1", "s2"], pool("", "apply"), 5],
    [["s1", "s2"], pool("LO-1", "apply"), 3],
    [["s1"], pool("LO-1", "apply"), 0],
    [[], pool(), 0],
    [["s1"], pool("", "", ["Q1", "Q2"]), 2],
  ])("of sections %j by %j: %d", (sections, line, expected) => {
    expect(countQuestions(module, { kind: "paper", sections }, line)).toBe(expected);
  });

  it("counts every section of a whole module", () => {
    expect(countQuestions(module, { kind: "module", sections: [] }, pool())).toBe(9);
  });
});
