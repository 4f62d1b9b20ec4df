import { describe, expect, it } from "vitest";
import { importWords } from "./import-words";

describe("what became of a file of answers", () => {
  it("is told answer by answer, but for those that were simply brought in", () => {
    const answers = [
      { question: "Q-1", outcome: "imported" },
      { question: "Q-2", outcome: "known" },
      { question: "Q-3", outcome: "does-not-fit" },
    ];
    expect(importWords({ imported: 1, answers })).toBe(
      "1 answer was brought in. Q-2 had arrived already. Q-3 does not fit its question.",
    );
  });

  it("is nothing new the second time", () => {
    expect(importWords({ imported: 0, answers: [{ question: "Q-1", outcome: "known" }] })).toBe(
      "Nothing new was in it. Q-1 had arrived already.",
    );
  });
});
