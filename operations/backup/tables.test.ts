import { describe, expect, it } from "vitest";
import { parentsFirst } from "./tables";

describe("the order in which tables are saved and loaded", () => {
  it("puts each after those it refers to, whatever their names", () => {
    const references = [
      { child: "Answer", parent: "Attempt" },
      { child: "Attempt", parent: "Person" },
      { child: "Answer", parent: "Person" },
    ];
    expect(parentsFirst(["Answer", "Attempt", "Person", "Word"], references)).toEqual([
      "Person",
      "Attempt",
      "Answer",
      "Word",
    ]);
  });

  it("does not exist for tables that refer to one another", () => {
    const circle = [
      { child: "A", parent: "B" },
      { child: "B", parent: "A" },
    ];
    expect(() => parentsFirst(["A", "B"], circle)).toThrow("A → B → A");
  });
});
