import { expect, it } from "vitest";
import { chanceOf } from "./chance-of";

it.each([
  ["single-choice", { options: [{}, {}, {}, {}] }, 25],
  ["single-choice", { options: [{}, {}, {}] }, 33],
  ["multiple-response", { options: [{}, {}] }, 0],
  ["short-answer", {}, 0],
  ["single-choice", null, 0],
])("a guess at %s with %j is right in %i %% of cases", (type, ask, chance) => {
  expect(chanceOf({ type, ask })).toBe(chance);
});
