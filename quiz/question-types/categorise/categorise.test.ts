import { describe, expect, it } from "vitest";
import { categorise } from "./index";
import { scoreCategorise } from "./score";

const ask = {
  stem: "Sort.",
  items: [
    { id: "vote", text: "The vote" },
    { id: "advice", text: "The advice" },
    { id: "report", text: "The report" },
  ],
  bins: [
    { id: "fact", text: "Fact" },
    { id: "judgement", text: "Judgement" },
    { id: "unused", text: "Neither" },
  ],
};
const key = { bins: { vote: "fact", advice: "judgement", report: "fact" } };

describe("categorise", () => {
  it("putting everything into the fullest bin earns that bin's share", () => {
    const all = { bins: { vote: "fact", advice: "fact", report: "fact" } };
    expect(scoreCategorise(key, all)).toMatchObject({ fraction: 0.6666667 });
  });

  it("shuffles the items, which authors list bin by bin, and keeps the bins", () => {
    const shuffled = categorise.shuffle(ask, (items) => [...items].reverse());
    expect(shuffled.items.map(({ id }) => id)).toEqual(["report", "advice", "vote"]);
    expect(shuffled.bins).toEqual(ask.bins);
  });

  it("reviews each item with its bin in words", () => {
    expect(categorise.review(ask, key, { bins: { vote: "unused" } })[0]).toEqual({
      id: "vote",
      prompt: "The vote",
      answer: "Neither",
      right: "Fact",
      standing: "wrong",
      feedback: ["vote"],
    });
  });

  it("allows a bin that stays empty, and no item without one", () => {
    expect(categorise.faults(ask, key)).toEqual([]);
    expect(categorise.faults(ask, { bins: { vote: "fact", advice: "judgement" } })).toEqual([
      'The key says nothing of the item "report".',
    ]);
  });
});
