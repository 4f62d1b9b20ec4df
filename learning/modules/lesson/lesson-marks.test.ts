import { describe, expect, it } from "vitest";
import { lessonMarks, withoutMarks } from "./lesson-marks";

describe("a lesson's marks", () => {
  it.each([
    ["[[MNLA]]", "term", "MNLA", "MNLA"],
    ["[[Thesis|the thesis]]", "term", "Thesis", "the thesis"],
    ["[[Thesis\\|the thesis]]", "term", "Thesis", "the thesis"],
    ["[[UN Security\nCouncil| the\nCouncil ]]", "term", "UN Security Council", "the Council"],
  ])("%j links a term", (text, kind, term, shown) => {
    expect(lessonMarks(text)).toEqual([{ kind, term, shown, from: 0, to: text.length }]);
  });

  it("are found in their order, with their places", () => {
    expect(lessonMarks("An [[A]] and b.[^K01][^K02]")).toEqual([
      { kind: "term", term: "A", shown: "A", from: 3, to: 8 },
      { kind: "source", id: "K01", from: 15, to: 21 },
      { kind: "source", id: "K02", from: 21, to: 27 },
    ]);
  });

  it.each(["[A]", "[[]]", "[[A", "[ [A]]", "[^]", "[^K 01]", "A]]"])("%j is none", (text) => {
    expect(lessonMarks(text)).toEqual([]);
  });

  it.each([
    ["It is [[Tea|tea]].[^K01] It is hot.", "It is tea. It is hot."],
    ["It is tea [^K01]. Hot [^K02] tea.", "It is tea. Hot tea."],
    ["[^K01] First.", " First."],
    ["No marks.", "No marks."],
  ])("%j reads %j", (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });
});
