import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionsIn } from "./positions-in";

describe("a place in a text", () => {
  it.each([
    ["", 0, 1, 1],
    ["ab", 1, 1, 2],
    ["ab\ncd", 2, 1, 3],
    ["ab\ncd", 3, 2, 1],
    ["\n\nx", 1, 2, 1],
    ["\n\nx", 2, 3, 1],
    ["ab\n", 99, 2, 1],
    ["ab", -5, 1, 1],
  ])("of %j at %i is %i:%i", (text, offset, line, column) => {
    expect(positionsIn(text)(offset)).toEqual({ line, column });
  });

  it("leads back to its offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n") }), fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const { line, column } = positionsIn(text)(offset);
        const before = text.split("\n").slice(0, line - 1);
        expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});
