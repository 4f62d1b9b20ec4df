import { describe, expect, it } from "vitest";
import { placesNamed } from "./places-named";

describe("the passages named in a line", () => {
  it.each([
    ["", []],
    ["P-1.2", ["P-1.2"]],
    ["P-1.2, P-1.2.3; P-2.1", ["P-1.2", "P-1.2.3", "P-2.1"]],
    ["p-1.2 P1.3", ["P-1.2", "P-1.3"]],
    ["1.2 1.2", ["P-1.2"]],
    ["nonsense", ["nonsense"]],
  ])("%j are %j", (line, places) => {
    expect(placesNamed(line)).toEqual(places);
  });
});
