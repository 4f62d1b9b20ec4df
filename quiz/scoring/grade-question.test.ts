import { describe, expect, it } from "vitest";
import type { Question } from "../question";
import { type CheckedTry, deferredRules, type GradingRules, gradeQuestion, wasTried } from "./grade-question";

const question: Question = {
  id: "Q",
  type: "single-choice",
  objective: "LO-1.1",
  bloom: "apply",
  points: 1,
  cites: ["P-1.1"],
  ask: {
    stem: "Which river?",
    options: [
      { id: "niger", text: "The Niger" },
      { id: "nile", text: "The Nile" },
    ],
  },
  key: { right: "niger" },
  feedback: {},
  hint: "It is in the west.",
};
const interactive: GradingRules = { behaviour: "interactive", penalty: 0.25, pointsList: [] };
const wrong: CheckedTry = {
  fraction: 0,
  certainty: null,
  response: { choice: "nile" },
  answerRevision: 1,
};
const right = { choice: "niger" };

describe("the grade of a question", () => {
  it("without tries is its verdict", () => {
    expect(gradeQuestion(question, { response: right, revision: 1 }, [], deferredRules).verdict).toEqual({
      verdict: "scored",
      fraction: 1,
    });
    expect(gradeQuestion(question, undefined, [], interactive).verdict).toEqual({ verdict: "unanswered" });
    expect(gradeQuestion(question, { response: { choice: "volta" }, revision: 1 }, [], interactive)).toEqual({
      verdict: { verdict: "invalid" },
      steps: [],
    });
  });

  it("counts an answer that was changed after the last try as one more", () => {
    const graded = gradeQuestion(question, { response: right, revision: 2 }, [wrong], interactive);
    expect(graded.verdict).toEqual({ verdict: "scored", fraction: 0.75 });
    expect(graded.steps).toHaveLength(2);
  });

  it("counts an answer that says what was tried no more", () => {
    const same = { response: { choice: "nile" }, revision: 3 };
    expect(gradeQuestion(question, same, [wrong], interactive).steps).toHaveLength(1);
  });

  it("is that of its tries where the answer was taken back", () => {
    const graded = gradeQuestion(question, { response: null, revision: 2 }, [wrong], interactive);
    expect(graded.verdict).toEqual({ verdict: "scored", fraction: 0 });
  });

  it("takes the question's own penalty and all of its hints", () => {
    const hard = { ...question, penalty: 0.5, hints: ["It floods."] };
    const tries = [wrong, { ...wrong, answerRevision: 2 }];
    const answer = { response: right, revision: 3 };
    expect(gradeQuestion(hard, answer, tries.slice(0, 1), interactive).verdict).toMatchObject({
      fraction: 0.5,
    });
    expect(gradeQuestion(hard, answer, tries, interactive).verdict).toMatchObject({ fraction: 0 });
    expect(gradeQuestion(hard, answer, tries, interactive).steps).toHaveLength(3);
  });
});

describe("an answer was tried", () => {
  it("when it is the one that was checked, or says the same as sure as then", () => {
    expect(wasTried({ response: right, revision: 1 }, wrong)).toBe(true);
    expect(wasTried({ response: { choice: "nile" }, revision: 5 }, wrong)).toBe(true);
    expect(wasTried({ response: { choice: "nile" }, revision: 5, certainty: 3 }, wrong)).toBe(false);
    expect(wasTried({ response: right, revision: 2 }, wrong)).toBe(false);
    expect(wasTried({ response: right, revision: 2 }, undefined)).toBe(false);
  });
});
