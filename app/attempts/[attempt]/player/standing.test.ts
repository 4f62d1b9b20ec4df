import { expect, it } from "vitest";
import { checkedIn, triesInWords } from "./standing";

it("a reply without a standing is never taken for a check", () => {
  expect(checkedIn(200, { page: "sign in to the wifi" })).toHaveProperty("problem");
  expect(checkedIn(503, null)).toHaveProperty("problem");
  expect(checkedIn(200, { standing: { tries: 1 } })).toHaveProperty("standing");
});

it("a refusal is told in its own words", () => {
  const error = { code: "answer.incomplete", message: "A part is blank." };
  expect(checkedIn(422, { error })).toEqual({ problem: "A part is blank." });
});

it.each([
  [null, true, ""],
  [3, true, "3 tries left"],
  [1, true, "1 try left"],
  [0, false, "No tries left"],
  [2, false, "No tries left"],
])("%s tries are said as such", (triesLeft, mayCheck, words) => {
  expect(triesInWords({ triesLeft, mayCheck })).toBe(words);
});
