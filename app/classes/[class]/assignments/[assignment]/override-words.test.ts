import { describe, expect, it } from "vitest";
import { changesOf } from "./override-words";

describe("what an override changes", () => {
  it("is told field by field", () => {
    const at = "2026-12-01T08:00:00.000Z";
    expect(
      changesOf({
        dueAt: at,
        closesAt: null,
        timeLimit: 5400,
        attempts: { allowed: 3, delay: 0 },
        behaviour: "adaptive",
      }),
    ).toEqual([
      { name: "due", at },
      { name: "closes", words: "never" },
      { name: "time limit", words: "1 hour 30 min" },
      { name: "attempts", words: "3" },
      { name: "wait between attempts", words: "none" },
      { name: "feedback and tries", words: "Any number of tries, each costs a little" },
    ]);
  });

  it("is nothing of what is no terms", () => {
    expect(changesOf(null)).toEqual([]);
  });
});
