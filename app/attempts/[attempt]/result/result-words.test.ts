import { describe, expect, it } from "vitest";
import { inWords, points, standingOf } from "./result-words";

it.each([
  [2.3333333, "2.33"],
  [1, "1"],
  [0.5, "0.5"],
  [0, "0"],
])("%d points are written %s", (value, words) => {
  expect(points(value)).toBe(words);
});

it.each([
  [8, 10, "solid"],
  [7.9, 10, "mixed"],
  [5, 10, "mixed"],
  [4.9, 10, "shaky"],
])("%d of %d is %s", (got, outOf, word) => {
  expect(standingOf({ points: got, outOf })).toBe(word);
});

describe("the result in a sentence", () => {
  const objective = (text: string, got: number) => ({ id: text, text, points: got, outOf: 2 });

  it("names what is solid and what to look at again", () => {
    const objectives = [objective("Order the events.", 2), objective("State the thesis.", 0)];
    const words = "You can order the events. Look again at how to state the thesis.";
    expect(inWords({ shown: ["mark"], score: 2, outOf: 4, objectives })).toBe(words);
  });

  it("calls nothing right that nobody has marked", () => {
    expect(inWords({ shown: ["mark"], score: 0, outOf: 0, objectives: [] })).toBe(
      "Nothing of this counts yet.",
    );
  });

  it("sends back to the text when most is missing", () => {
    expect(
      inWords({ shown: ["mark"], score: 1, outOf: 10, objectives: [objective("State the thesis.", 0)] }),
    ).toContain("read it again");
  });

  it("is short when all is right", () => {
    expect(inWords({ shown: ["mark"], score: 4, outOf: 4, objectives: [] })).toBe("Every answer is right.");
  });

  it("still says something when everything is so-so", () => {
    expect(
      inWords({ shown: ["mark"], score: 1, outOf: 2, objectives: [objective("State the thesis.", 1)] }),
    ).toContain("fair part");
  });
});
