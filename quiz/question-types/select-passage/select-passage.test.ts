import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectPassage } from "./index";
import { scoreSelectPassage } from "./score";

const passages = ["P-1.1", "P-1.2", "P-1.3", "P-1.4", "P-1.5"];
const one = { ask: { stem: "Which?", passages }, key: { right: ["P-1.3"] } };
const two = { ask: { stem: "Which two?", passages, choose: 2 }, key: { right: ["P-1.2", "P-1.3"] } };

describe("select-passage", () => {
  it.each([
    [["P-1.3"], 1],
    [["P-1.2"], 0],
    [["P-1.3", "P-1.2"], 0],
  ])("one right passage: %j earns %d", (selected, fraction) => {
    expect(scoreSelectPassage(one.key, { passages: selected })).toEqual({ verdict: "scored", fraction });
  });

  it.each([
    [["P-1.2", "P-1.3"], 1],
    [["P-1.3"], 0.5],
    [["P-1.2", "P-1.3", "P-1.4"], 0.5],
    [["P-1.3", "P-1.4"], 0],
    [["P-1.4", "P-1.5"], 0],
  ])("two right passages: %j earns %d", (selected, fraction) => {
    expect(scoreSelectPassage(two.key, { passages: selected })).toEqual({ verdict: "scored", fraction });
  });

  it("selecting everything never earns as much as selecting what is right", () => {
    fc.assert(
      fc.property(fc.subarray(passages, { minLength: 1, maxLength: 4 }), (right) => {
        const everything = scoreSelectPassage({ right }, { passages });
        expect(everything).toMatchObject({ verdict: "scored" });
        if (everything.verdict === "scored") expect(everything.fraction).toBeLessThan(1);
        expect(scoreSelectPassage({ right }, { passages: right })).toMatchObject({ fraction: 1 });
      }),
    );
  });

  it("takes one passage where one is asked for, and more than asked for where several are", () => {
    expect(selectPassage.fits(one.ask, { passages: ["P-1.1", "P-1.2"] })).toBe(false);
    expect(selectPassage.fits(two.ask, { passages: ["P-1.1", "P-1.2", "P-1.3"] })).toBe(true);
    expect(selectPassage.fits(two.ask, { passages: ["P-1.1", "P-1.1"] })).toBe(false);
    expect(selectPassage.fits(two.ask, { passages: ["P-2.1"] })).toBe(false);
    expect(selectPassage.fits(one.ask, { passages: [] })).toBe(true);
  });

  it("keeps the passages in the order of reading", () => {
    expect(selectPassage.shuffle(one.ask, (items) => [...items].reverse()).passages).toEqual(passages);
  });

  it("reviews one selection in one line, with the feedback for what was selected", () => {
    expect(selectPassage.review(one.ask, one.key, { passages: ["P-1.1"] })).toEqual([
      {
        id: "passage",
        prompt: null,
        answer: "P-1.1",
        right: "P-1.3",
        standing: "wrong",
        feedback: ["P-1.1"],
      },
    ]);
    expect(selectPassage.review(one.ask, one.key, null)).toMatchObject([{ answer: null, standing: "blank" }]);
  });

  it("reviews several selections one by one, and those that were missed", () => {
    const lines = selectPassage.review(two.ask, two.key, { passages: ["P-1.4", "P-1.3"] });
    expect(lines.map(({ id, answer, right, standing }) => [id, answer, right, standing])).toEqual([
      ["P-1.2", null, "P-1.2", "blank"],
      ["P-1.3", "P-1.3", "P-1.3", "right"],
      ["P-1.4", "P-1.4", null, "wrong"],
    ]);
  });

  it("tells the author when key and question do not meet", () => {
    expect(selectPassage.faults(one.ask, one.key)).toEqual([]);
    expect(selectPassage.faults(two.ask, { right: ["P-1.2"] })).toEqual([
      'The question asks for 2, but 1 are right in the key: "choose" must say how many.',
    ]);
    expect(selectPassage.faults({ ...one.ask, passages: ["P-1.1", "P-1.1"] }, { right: ["P-1.2"] })).toEqual([
      "The passage P-1.1 is offered twice.",
      "The key names the passage P-1.2, which is not offered.",
    ]);
  });
});
