import { describe, expect, it } from "vitest";
import { questionOf } from "@/tests/score-histories";
import { teaQuestions } from "@/tests/tea-quiz";
import { differencesOf, isMending } from "./changed-questions";

const leaf = questionOf(teaQuestions[0]);

describe("two versions of a question", () => {
  it.each([
    ["nothing", {}, [], false],
    ["the key", { key: { right: "roots" } }, ["key"], true],
    ["what is asked", { ask: { ...Object(leaf.ask), stem: "Of what?" } }, ["ask"], true],
    ["points and penalty", { points: 2, penalty: 0.5 }, ["points", "penalty"], true],
    ["how many hints, and so tries, there are", { hints: ["Look again."] }, ["hints"], true],
    ["the words of a hint", { hint: "It grows on hills." }, ["words"], false],
    ["feedback and cites", { feedback: { right: "Yes." }, cites: ["P-1.2"] }, ["words"], false],
    ["words beside the key", { key: { right: "roots" }, feedback: {} }, ["key"], true],
  ])("differ in %s", (_, change, found, mends) => {
    expect(differencesOf(leaf, questionOf({ ...leaf, ...change }))).toEqual(found);
    expect(isMending(differencesOf(leaf, questionOf({ ...leaf, ...change })))).toBe(mends);
  });
});
