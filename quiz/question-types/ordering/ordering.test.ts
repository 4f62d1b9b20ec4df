import { describe, expect, it } from "vitest";
import { ordering } from "./index";
import { orderingKey } from "./schema";
import { scoreOrdering } from "./score";

const ask = {
  stem: "In order, please.",
  items: ["vote", "coup", "fall", "march"].map((id) => ({ id, text: id.toUpperCase() })),
};
const key = orderingKey.parse({ order: ["coup", "fall", "march", "vote"] });
const standings = (order: string[] | null) =>
  ordering.review(ask, key, order && { order }).map(({ standing }) => standing);

describe("ordering", () => {
  it("marks adjacent pairs when the author names no rule", () => {
    expect(key.rule).toBe("adjacent-pairs");
    expect(scoreOrdering(key, { order: ["vote", "coup", "fall", "march"] })).toEqual({
      verdict: "scored",
      fraction: 0.6666667,
    });
  });

  it("takes an order of all items or none", () => {
    const fits = (...order: string[]) => ordering.fits(ask, { order });
    expect(fits()).toBe(true);
    expect(fits("vote", "march", "fall", "coup")).toBe(true);
    expect(fits("vote", "march", "fall")).toBe(false);
    expect(fits("vote", "march", "fall", "fall")).toBe(false);
    expect(fits("vote", "march", "fall", "siege")).toBe(false);
  });

  it("does not throw at an order that belongs to another question", () => {
    expect(scoreOrdering(key, { order: ["coup", "fall"] })).toEqual({ verdict: "invalid" });
  });

  it("reviews place by place what stands there and what belongs there", () => {
    expect(ordering.review(ask, key, { order: ["vote", "coup", "fall", "march"] })[0]).toEqual({
      id: "coup",
      prompt: "Place 1",
      answer: "VOTE",
      right: "COUP",
      standing: "partly",
      feedback: ["coup"],
    });
  });

  it.each([
    [
      ["coup", "fall", "march", "vote"],
      ["right", "right", "right", "right"],
    ],
    [
      ["vote", "coup", "fall", "march"],
      ["partly", "partly", "wrong", "wrong"],
    ],
    [
      ["fall", "coup", "march", "vote"],
      ["wrong", "wrong", "right", "right"],
    ],
    [
      ["vote", "march", "fall", "coup"],
      ["wrong", "wrong", "wrong", "wrong"],
    ],
    [[], ["blank", "blank", "blank", "blank"]],
    [null, ["blank", "blank", "blank", "blank"]],
  ])("%j stands %j", (order, expected) => {
    expect(standings(order)).toEqual(expected);
  });

  it("tells the author of a key that misses an item and of ids that count", () => {
    const numbered = { stem: "?", items: ["e2", "e1"].map((id) => ({ id, text: `Event ${id}` })) };
    expect(ordering.faults(ask, key)).toEqual([]);
    expect(ordering.faults(ask, { ...key, order: ["coup", "fall"] })).toEqual([
      "The order of the key must name every item once.",
    ]);
    expect(ordering.faults(numbered, { ...key, order: ["e1", "e2"] })).toEqual([
      "The ids count up in the right order and are sent to the browser: name the items instead.",
    ]);
    expect(ordering.faults(numbered, { ...key, order: ["e2", "e1"] })).toEqual([]);
  });
});
