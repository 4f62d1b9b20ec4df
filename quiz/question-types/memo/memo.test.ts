import { describe, expect, it } from "vitest";
import { memo } from "./index";
import type { MemoAsk, MemoKey } from "./schema";
import { wordStanding } from "./word-standing";
import { withCite, withoutCite, withText } from "./written";

const one: MemoAsk = { stem: "Advise.", words: { min: 3, max: 5 }, passages: ["P-1.1", "P-1.2"] };
const two: MemoAsk = {
  ...one,
  sections: [
    { id: "claim", text: "The claim" },
    { id: "test", text: "The test" },
  ],
};
const levels = [
  { points: 4, text: "Good" },
  { points: 1, text: "Poor" },
];
const key: MemoKey = { rubric: [{ id: "aim", text: "Aim", levels }], outline: "Name one course." };

describe("the number of words", () => {
  it.each([
    [["One two"], false, "2 words of 3–5, 1 to go", "Under 3 words."],
    [["One", "two three"], false, "3 words of 3–5", "Within 3 to 5 words."],
    [["One two three", "four five"], false, "5 words of 3–5", "Within 3 to 5 words."],
    [["One two three", "four five six"], true, "6 words of 3–5, 1 over", "Over 5 words."],
    [["One [P-1.1]", ""], false, "1 word of 3–5, 2 to go", "Under 3 words."],
  ])("of %j is told", (texts, isOver, exact, rough) => {
    expect(wordStanding(one.words, texts)).toEqual({ isOver, exact, rough });
  });
});

describe("what is written", () => {
  it("in one part leaves the other and the citations alone", () => {
    const response = { sections: { claim: "It says", test: "But" }, cites: ["P-1.1"] };
    expect(withText(two, response, "test", "So")).toEqual({
      sections: { claim: "It says", test: "So" },
      cites: ["P-1.1"],
    });
    expect(withText(two, null, "test", "So")).toEqual({ sections: { claim: "", test: "So" } });
    expect(withText(one, null, "text", "So")).toEqual({ text: "So" });
  });

  it("gets a mark at the cursor when a passage is cited, with a space where a word ends", () => {
    const cited = withCite(one, { text: "It says so." }, "P-1.2", { part: "text", from: 10, to: 10 });
    expect(cited).toEqual({ response: { text: "It says so [P-1.2].", cites: ["P-1.2"] }, end: 18 });
    expect(withCite(one, null, "P-1.1", { part: "text", from: 0, to: 0 })).toEqual({
      response: { text: "[P-1.1]", cites: ["P-1.1"] },
      end: 7,
    });
  });

  it("loses what was selected to the mark, and lists a passage once however often it is cited", () => {
    const response = { sections: { claim: "It says here", test: "" }, cites: ["P-1.1"] };
    expect(withCite(two, response, "P-1.1", { part: "claim", from: 8, to: 12 }).response).toEqual({
      sections: { claim: "It says [P-1.1]", test: "" },
      cites: ["P-1.1"],
    });
  });

  it("is rid of a passage's marks when it is cited no more, and keeps the others'", () => {
    const response = {
      sections: { claim: "It says [P-1.1] so.", test: "[P-1.1] [P-1.2]" },
      cites: ["P-1.1", "P-1.2"],
    };
    expect(withoutCite(two, response, "P-1.1")).toEqual({
      sections: { claim: "It says so.", test: " [P-1.2]" },
      cites: ["P-1.2"],
    });
  });
});

describe("the review of a memo", () => {
  it("shows each part, what was cited, and the number of words", () => {
    const response = { sections: { claim: "It says so", test: "" }, cites: ["P-1.2", "P-1.1.1"] };
    const line = { right: null, standing: "waiting", feedback: [] };
    expect(memo.review(two, key, response)).toEqual([
      {
        ...line,
        id: "claim",
        prompt: "The claim",
        answer: "It says so",
        note: "3 words; 3 to 5 were asked for.",
      },
      { ...line, id: "test", prompt: "The test", answer: null, standing: "blank" },
      { ...line, id: "cites", prompt: "Cited", answer: "P-1.2, P-1.1.1" },
    ]);
  });

  it("has what to compare with: the rubric and the outline", () => {
    expect(memo.marking?.(key)).toEqual(key);
  });
});

describe("the faults of a memo", () => {
  it("are none in a sound one", () => {
    expect(memo.faults(two, key)).toEqual([]);
  });

  it("are limits the wrong way round and whatever is there twice", () => {
    const ask = {
      ...two,
      words: { min: 9, max: 5 },
      sections: [...(two.sections ?? []), { id: "test", text: "Again" }],
      passages: ["P-1.1", "P-1.1"],
    };
    const level = { points: 4, text: "Also good" };
    const twice = { ...key, rubric: [{ id: "aim", text: "Aim", levels: [...levels, level] }, key.rubric[0]] };
    expect(memo.faults(ask, twice as MemoKey)).toEqual([
      "The fewest words are more than the most.",
      'There are two sections "test".',
      'The passage "P-1.1" is offered twice.',
      'There are two criteria "aim".',
      'Two levels of the criterion "Aim" are worth the same.',
    ]);
  });
});
