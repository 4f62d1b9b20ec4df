import { describe, expect, it } from "vitest";
import { countsUp, tells } from "./telling-ids";

describe("ids that tell the answer", () => {
  it.each([
    ["mnla", "mnla", true],
    ["fact", "fact-vote", true],
    ["fact-vote", "fact", true],
    ["left-3", "r3", true],
    ["left-3", "r13", false],
    ["au", "austria", false],
    ["mnla", "secular-movement", false],
    ["article-25", "decisions", false],
  ])("%s and %s belong together: %s", (one, other, together) => {
    expect(tells(one, other)).toBe(together);
  });

  it.each([
    [["e1", "e2", "e3"], true],
    [["a", "b", "c"], true],
    [["1", "2", "10"], true],
    [["step-9", "step-10"], true],
    [["b", "a", "c"], false],
    [["e2", "e1", "e3"], false],
    [["coup-2012", "vote-2013"], false],
    [["coup", "vote"], false],
  ])("%j counts up: %s", (ids, counting) => {
    expect(countsUp(ids)).toBe(counting);
  });
});
