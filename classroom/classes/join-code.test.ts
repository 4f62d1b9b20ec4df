import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCode, readCode, showCode } from "./join-code";

describe("a join code", () => {
  it("is eight symbols of 32 that cannot be mistaken for one another, and never the same", () => {
    const codes = Array.from({ length: 2000 }, newCode);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(new Set(codes).size).toBe(2000);
    expect(new Set(codes.join("")).size).toBe(32);
  });

  it("is read as it is shown", () => {
    const code = newCode();
    expect(showCode(code)).toMatch(/^.{4}-.{4}$/);
    expect(readCode(showCode(code))).toBe(code);
  });

  it.each([
    ["7qm2-xtd9", "7QM2XTD9"],
    [" 7QM2 XTD9 ", "7QM2XTD9"],
    ["7QM2–XTD9", "7QM2XTD9"],
    ["oIl0-0000", "01100000"],
    ["7QM2-XTD", null],
    ["7QM2-XTD9X", null],
    ["7QM2-XTDU", null],
    ["", null],
    ["7QM2'XTD9", null],
  ])("typed as %j is %j", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it("is never read into something longer or of other symbols, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const code = readCode(typed);
        expect(code === null || /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code)).toBe(true);
      }),
    );
  });
});
