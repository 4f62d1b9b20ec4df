import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number";

describe("a number as people type it", () => {
  it.each([
    ["21", 21],
    [" 21 ", 21],
    ["+3", 3],
    ["-3", -3],
    ["−3", -3],
    ["– 3", -3],
    [".5", 0.5],
    ["5.", 5],
    ["0,5", 0.5],
    ["1,5", 1.5],
    ["12,64", 12.64],
    ["1,000", 1000],
    ["12,640", 12640],
    ["0,125", 0.125],
    ["1.000", 1],
    ["1.000.000", 1_000_000],
    ["1,240,192", 1_240_192],
    ["1,000.5", 1000.5],
    ["1.000,5", 1000.5],
    ["818 613", 818_613],
    ["818\u00a0613", 818_613],
    ["818\u2009613", 818_613],
    ["818\u202f613", 818_613],
    ["1'000", 1000],
    ["1’000’000.25", 1_000_000.25],
    ["1e3", 1000],
    ["2.5E-3", 0.0025],
    ["２１", 21],
    ["66%", 66],
    ["66 %", 66],
    ["9 days", 9],
    ["21 December", 21],
    ["21st", 21],
    ["12 km²", 12],
    ["12 km2", 12],
    ["-5 °C", -5],
    ["$96", 96],
    ["-€ 96", -96],
  ])("%j is %d", (typed, number) => {
    expect(parseNumber(typed)).toBe(number);
  });

  it.each([
    "",
    " ",
    "-",
    ".",
    ",",
    "many",
    "about 9",
    "3 or 4",
    "3/4",
    "5-3",
    "1,2,3",
    "1,00,000",
    "8 18",
    "0.5.2",
    "--1",
    "NaN",
    "Infinity",
    "0x10",
    "1e999",
    "2085 (2012)",
    "1.2 million",
    "5k",
    "3 dozen",
    "12 3456",
  ])("%j is none", (typed) => {
    expect(parseNumber(typed)).toBeNull();
  });

  it("may have its question's own unit behind it, even one that reads as a factor", () => {
    expect(parseNumber("455.5 million dollars", "million dollars")).toBe(455.5);
    expect(parseNumber("455.5 million", "million dollars")).toBe(455.5);
    expect(parseNumber("455.5 Million Dollars.", "million dollars")).toBe(455.5);
    expect(parseNumber("455.5 billion", "million dollars")).toBeNull();
  });

  it("is read back however English writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (units, digits) => {
        const number = Number(`${units}e-${digits}`);
        const written = number.toLocaleString("en", { maximumFractionDigits: 3 });
        fc.pre(!/^-?0,/.test(written));
        expect(parseNumber(written)).toBe(number);
        expect(parseNumber(written.replaceAll(",", " "))).toBe(number);
      }),
    );
  });

  it("is a finite number or none, whatever is typed", () => {
    const odd = fc.stringMatching(/^[-+0-9.,' eE%a-c]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 100 })), (typed) => {
        const number = parseNumber(typed);
        expect(number === null || Number.isFinite(number)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
