import { expect, it } from "vitest";
import { nothingSaid } from "./said";
import { checkedIn, triesInWords, worthInWords } from "./standing";

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

it("another answer in the way is read, so that the person can choose", () => {
  const current = { response: "b", revision: 3, savedAt: "t" };
  expect(checkedIn(409, { error: { message: "Changed elsewhere." }, current })).toEqual({
    current: { said: { ...nothingSaid, response: "b" }, revision: 3, savedAt: "t" },
  });
});

it.each([
  [null, 1, ""],
  [0.5, 0, ""],
  [0.6666667, 1, "Counts so far: 0.67 of 1 point"],
  [0.5, 2, "Counts so far: 1 of 2 points"],
  [3, 1, "Counts so far: 3 points"],
  [-6, 1, "Counts so far: −6 points"],
  [-1, 1, "Counts so far: −1 point"],
])("a fraction of %s of %s counts in words: %s", (fraction, outOf, words) => {
  expect(worthInWords({ fraction }, outOf)).toBe(words);
});
