import { describe, expect, it } from "vitest";
import type { ExplanationStep } from "@/learning/explanation/explanation-reply";
import { stepInWords } from "./explanation-words";

const at = "2026-11-25T12:00:00.000Z";
const grade = {
  kind: "grade",
  behaviour: "interactive",
  tryNumber: 2,
  part: null,
  raw: 1,
  penalty: null,
  times: null,
  certainty: null,
  isChosen: null,
  worth: null,
  fraction: 0.75,
} as const;

describe("a step of how a number came about", () => {
  it.each<[ExplanationStep, string]>([
    [
      { kind: "response", words: "Roots", revision: 2, savedAt: at, isLate: false },
      "The answer “Roots”, saved for the 2nd time then.",
    ],
    [
      { kind: "response", words: "Roots", revision: 1, savedAt: at, isLate: true },
      "The answer “Roots”, saved then, after the end.",
    ],
    [
      { kind: "response", words: null, revision: null, savedAt: null, isLate: false },
      "Nothing was answered.",
    ],
    [{ kind: "tries", count: 1 }, "One answer was checked under way."],
    [
      { kind: "question", is: "as-asked", version: "abc" },
      "Scored by the question as you were asked it (version abc).",
    ],
    [{ kind: "question", is: "mended", version: null }, "Scored by the question as it was mended since."],
    [
      { kind: "rule", type: "multiple-response", rule: "net-correct", verdict: "scored", parts: [] },
      "Each choice is counted: right ones less wrong ones, out of all that are right.",
    ],
    [
      {
        kind: "rule",
        type: "categorise",
        rule: null,
        verdict: "scored",
        parts: [
          { id: "ice", name: "Ice", fraction: 0 },
          { id: "snow", name: null, fraction: 1 },
        ],
      },
      "Each item in its right place is counted. Part by part: Ice 0 %, snow 100 %.",
    ],
    [{ kind: "rule", type: "memo", rule: null, verdict: "unanswered", parts: [] }, "Blank counts as 0."],
    [
      { kind: "rule", type: "memo", rule: null, verdict: "needs-a-person", parts: [] },
      "A person marks this by a rubric.",
    ],
    [
      { ...grade, rule: "last-try", penalty: 0.25, times: 1 },
      "Answer 2 was worth 100 %, less 25 % for the try before: 75 %.",
    ],
    [
      { ...grade, rule: "best-try", penalty: 0.125, times: 2 },
      "Answer 2 was worth 100 %, less 12.5 % for each of the 2 tries before. The best so far counts: 75 %.",
    ],
    [
      { ...grade, rule: "part", part: "ice", penalty: 0.25, times: 1 },
      "ice has stood as it is since try 2, less 25 % for the try before: 75 %.",
    ],
    [
      { ...grade, rule: "certainty", tryNumber: 1, raw: 0, certainty: 3, isChosen: true, fraction: -6 },
      "Answer 1 was worth 0 %, with high certainty: -600 %.",
    ],
    [
      { ...grade, rule: "certainty", tryNumber: 1, certainty: 1, isChosen: false, fraction: 1 },
      "Answer 1 was worth 100 %, with low certainty, because none was chosen: 100 %.",
    ],
    [
      { ...grade, rule: "points-list", worth: 5, fraction: 0.5 },
      "Answer 2 was worth 100 %; that try paid 5 for what it bettered. So far 50 %.",
    ],
    [{ kind: "override", reason: "Agreed", at }, "Set by hand then: “Agreed”"],
    [
      { kind: "regrade", policy: "raise-only", reason: "Wrong key", at },
      "Regraded then, nobody could lose by it: “Wrong key”",
    ],
    [{ kind: "undo", at }, "That regrade was taken back then; what stood before it stands again."],
    [{ kind: "points", fraction: 0.5, points: 1, outOf: 2 }, "50 % of 2 points: 1."],
    [{ kind: "points", fraction: null, points: 0, outOf: 1 }, "So 0 of 1 point."],
    [{ kind: "points", fraction: null, points: 0, outOf: 0 }, "It is out of the count: 0 of 0 points."],
    [{ kind: "engine", version: 1, at }, "Computed then by version 1 of the scoring."],
  ])("%j is said in a sentence", (step, words) => {
    expect(stepInWords(step, () => "then")).toBe(words);
  });
});
