import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clozeDropdown } from "./index";
import { textPieces } from "./text-pieces";

const ask = {
  stem: "Complete the text.",
  text: "Acting under Chapter {chapter} of the Charter, the *Council* authorised a mission for an initial {time}. {constructor}",
  gaps: {
    time: [
      { id: "year", text: "year" },
      { id: "month", text: "month" },
    ],
    chapter: [
      { id: "vi", text: "VI" },
      { id: "vii", text: "VII" },
    ],
    constructor: [
      { id: "so", text: "So it was." },
      { id: "not", text: "It was not." },
    ],
  },
};
const key = { gaps: { chapter: "vii", time: "year", constructor: "so" } };

describe("cloze-dropdown", () => {
  it("cuts a text into words and gaps", () => {
    expect(textPieces("{a} and {b-2}{c}.")).toEqual([
      { gap: "a" },
      { words: " and " },
      { gap: "b-2" },
      { gap: "c" },
      { words: "." },
    ]);
  });

  it("loses nothing of the text when it cuts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("{", "}", "{a}", "{B}", " ", "a", "\n", "{}")), (parts) => {
        const text = parts.join("");
        const joined = textPieces(text).map((piece) => ("gap" in piece ? `{${piece.gap}}` : piece.words));
        expect(joined.join("")).toBe(text);
      }),
    );
  });

  it("reviews the gaps in reading order, each with the words around it", () => {
    const lines = clozeDropdown.review(ask, key, { gaps: { chapter: "vi", time: "year" } });
    expect(lines.map(({ prompt, answer, right, standing }) => [prompt, answer, right, standing])).toEqual([
      ["Gap 1: Acting under Chapter ____ of the Charter, the …", "VI", "VII", "wrong"],
      ["Gap 2: … mission for an initial ____.", "year", "year", "right"],
      ["Gap 3: ____", null, "So it was.", "blank"],
    ]);
  });

  it("has no fault when text, gaps and key agree", () => {
    expect(clozeDropdown.faults(ask, key)).toEqual([]);
  });

  it("tells the author of gaps without options, options without a place, doubles and stray braces", () => {
    const text = "The {Chapter} {chapter} {chapter} and {valueof}";
    expect(clozeDropdown.faults({ ...ask, text }, { gaps: { ...key.gaps, time: "day" } })).toEqual([
      "The text has a gap {valueof} without options.",
      'The gap "time" has options but no place in the text.',
      'The gap "constructor" has options but no place in the text.',
      "The gap {chapter} stands in the text twice.",
      "The text has a brace that makes no gap: a gap is written {name}, with a-z, 0-9 and -.",
      'The key gives the gap "time" the answer "day", which is not offered.',
    ]);
  });

  it("tells the author of two options that read the same", () => {
    const gaps = { ...ask.gaps, time: [...ask.gaps.time, { id: "twelve-months", text: "Year" }] };
    expect(clozeDropdown.faults({ ...ask, gaps }, key)).toEqual([
      'Two of the options of the gap "time" have the same text: "year".',
    ]);
  });
});
