import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "./text-width";

describe("the width of a text", () => {
  it("grows with size and weight", () => {
    expect(textWidth("AFISMA", 20)).toBeCloseTo(2 * textWidth("AFISMA", 10));
    expect(textWidth("AFISMA", 10, "bold")).toBeGreaterThan(textWidth("AFISMA", 10));
  });

  it("is that of Public Sans, give or take a twentieth, on the wide side", () => {
    // Measured in Chromium at 1000 px, weight 400.
    for (const [text, measured] of [
      ["Resolution 2085 authorises AFISMA", 16.42],
      ["Touré resigns", 6.4],
    ] as const) {
      expect(textWidth(text, 1)).toBeGreaterThan(measured * 0.98);
      expect(textWidth(text, 1)).toBeLessThan(measured * 1.06);
    }
  });

  it("is not nothing for letters that are not in the table", () => {
    expect(textWidth("Ж", 10)).toBeGreaterThan(5);
  });
});

describe("lines", () => {
  it("break between words only and lose none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 20, max: 200 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), 10, width);
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines)
            if (line.includes(" ")) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("leave a word that is too wide on a line of its own", () => {
    expect(wrapText("an incomprehensibility of it", 10, 40)).toEqual(["an", "incomprehensibility", "of it"]);
  });
});
