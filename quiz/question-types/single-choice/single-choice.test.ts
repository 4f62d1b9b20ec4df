import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singleChoice } from "./index";
import { scoreSingleChoice } from "./score";

const ids = ["a", "b", "c", "d"] as const;
const ask = { stem: "Which?", options: ids.map((id) => ({ id, text: `Option ${id}` })) };

describe("a single choice", () => {
  it("earns everything for the right option and nothing for any other", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (right, choice) => {
        expect(scoreSingleChoice({ right }, { choice })).toEqual({
          verdict: "scored",
          fraction: right === choice ? 1 : 0,
        });
      }),
    );
  });

  it("earns the weight of the chosen option, to seven decimals", () => {
    const key = { weights: { a: 1, b: 1 / 3, c: -0.5 } };
    const worth = ids.map((choice) => scoreSingleChoice(key, { choice }));
    expect(worth.map((verdict) => verdict.verdict === "scored" && verdict.fraction)).toEqual([
      1, 0.3333333, -0.5, 0,
    ]);
  });

  it("keeps the order of options that have one", () => {
    const backwards = <Item>(items: readonly Item[]) => [...items].reverse();
    expect(singleChoice.shuffle({ ...ask, keepOrder: true }, backwards).options).toEqual(ask.options);
    expect(singleChoice.shuffle(ask, backwards).options).toEqual([...ask.options].reverse());
  });

  it("names every option that is worth everything as right, and a lesser one as partly right", () => {
    const [line] = singleChoice.review(ask, { weights: { a: 1, b: 1, c: 0.5 } }, { choice: "c" });
    expect(line).toMatchObject({ right: "Option a / Option b", standing: "partly", feedback: ["c"] });
  });

  it("tells the author of a key that does not go with the options", () => {
    expect(singleChoice.faults(ask, { right: "e" })).toEqual([
      'The key names the option "e", which is not asked.',
      "No option is worth all of the points.",
    ]);
    expect(singleChoice.faults(ask, { weights: { a: 0.5 } })).toEqual([
      "No option is worth all of the points.",
    ]);
    const twice = { ...ask, options: [...ask.options, { id: "a", text: "Option z" }] };
    expect(singleChoice.faults(twice, { right: "b" })).toHaveLength(1);
  });
});
