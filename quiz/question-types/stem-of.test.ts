import { expect, it } from "vitest";
import { stemOf } from "./stem-of";

it.each([
  [{ stem: "Which river?" }, "Which river?"],
  [{ part: { type: "numeric", stem: "How many?" }, sentences: [] }, "How many?"],
  [{ stem: "The whole", part: { stem: "The part" } }, "The whole"],
  [{ part: null }, ""],
  [{ stem: 1 }, ""],
  ["Which river?", ""],
  [null, ""],
])("the stem of %j is %j", (ask, stem) => {
  expect(stemOf(ask)).toBe(stem);
});
