import { describe, expect, it } from "vitest";
import { linkMentions } from "./link-mentions";
import { mapLines } from "./map-lines";

const argument = {
  module: { id: "tea" },
  entries: ["C1", "R2"],
  mentioned: { F6: { id: "P-2.1", section: "s2" } },
};

describe("ids in a text", () => {
  it.each([
    ["It rests on C1.", "It rests on [C1](#C1)."],
    ["Talks (F6), and R2", "Talks ([F6](/modules/tea/s2#P-2.1)), and [R2](#R2)"],
    ["Neither N9 nor C11 nor AC1 is here", "Neither N9 nor C11 nor AC1 is here"],
    ["None", "None"],
  ])("%s", (text, expected) => {
    expect(linkMentions(text, argument)).toBe(expected);
  });
});

describe("the lines of the overview", () => {
  it("run between the middles of rows that share one height", () => {
    const lines = mapLines([{ id: "A1" }, { id: "A2" }], [{ id: "C1" }], (left) => left === "A2");
    expect(lines).toEqual([{ key: "A2-C1", path: "M0 75C50 75 50 50 100 50" }]);
  });
});
