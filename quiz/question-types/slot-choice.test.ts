import { describe, expect, it } from "vitest";
import { chosenFor, withChoice } from "./slot-choice";

describe("the choice for a slot", () => {
  it("is set, changed and taken back without touching the others", () => {
    const one = withChoice({}, "gao", "north");
    const two = withChoice(one, "sikasso", "south");
    expect(two).toEqual({ gao: "north", sikasso: "south" });
    expect(withChoice(two, "gao", "south")).toEqual({ gao: "south", sikasso: "south" });
    expect(withChoice(two, "gao", null)).toEqual({ sikasso: "south" });
    expect(two).toEqual({ gao: "north", sikasso: "south" });
  });

  it("is absent for a slot that only every object knows", () => {
    expect(chosenFor({}, "constructor")).toBeUndefined();
    expect(chosenFor({ constructor: "north" }, "constructor")).toBe("north");
  });
});
