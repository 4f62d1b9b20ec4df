import { describe, expect, it } from "vitest";
import { countStandings, standingIn } from "./standings";

describe("the standings of answers", () => {
  it("are counted, those that ask for somebody first", () => {
    const answers = (["marked", "waiting", "marked", "third-asked"] as const).map((standing) => ({
      standing,
    }));
    expect(countStandings(answers)).toEqual([
      ["third-asked", 1],
      ["waiting", 1],
      ["marked", 2],
    ]);
  });

  it("are asked for in the address, and what is none asks for all", () => {
    expect(standingIn({ standing: "marked" })).toBe("marked");
    for (const search of [{}, { standing: "toString" }, { standing: ["marked"] }, { standing: "lost" }])
      expect(standingIn(search)).toBeNull();
  });
});
