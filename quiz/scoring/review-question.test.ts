import { describe, expect, it } from "vitest";
import type { Question } from "../question";
import { reviewQuestion } from "./review-question";

const base = { id: "Q", objective: "LO-1.1", bloom: "apply" as const, points: 1, cites: ["P-1.1"] };

const choice: Question = {
  ...base,
  type: "single-choice",
  ask: {
    stem: "Which river?",
    options: [
      { id: "niger", text: "The Niger" },
      { id: "volta", text: "The Volta" },
      { id: "nile", text: "The Nile" },
    ],
  },
  key: { right: "niger" },
  feedback: { volta: "That is further south.", wrong: "Look at the map.", general: "See the atlas." },
};

const several: Question = {
  ...base,
  type: "true-false-justify",
  ask: {
    stem: "True or false?",
    reasons: [
      { id: "order", text: "The order" },
      { id: "funds", text: "The funds" },
    ],
  },
  key: { verdict: true, reason: "order" },
  feedback: { false: "Look again.", funds: "Nothing is said of funds.", right: "Well read." },
};

describe("the review of a question", () => {
  it("says what was given, what is right, and the author's word on what was given", () => {
    expect(reviewQuestion(choice, { choice: "volta" })).toEqual({
      verdict: { verdict: "scored", fraction: 0 },
      lines: [
        {
          id: "choice",
          prompt: null,
          answer: "The Volta",
          right: "The Niger",
          standing: "wrong",
          feedback: "That is further south.",
        },
      ],
      overall: "See the atlas.",
      marking: null,
    });
  });

  it("falls back to the word on a wrong answer, and to none where the author has none", () => {
    expect(reviewQuestion(choice, { choice: "nile" }).lines[0]?.feedback).toBe("Look at the map.");
    expect(reviewQuestion(choice, { choice: "niger" }).lines[0]?.feedback).toBeNull();
  });

  it("calls nobody wrong who did not answer", () => {
    expect(reviewQuestion(choice, null)).toMatchObject({
      verdict: { verdict: "unanswered" },
      lines: [{ answer: null, right: "The Niger", standing: "blank", feedback: null }],
      overall: "See the atlas.",
    });
  });

  it("shows a response that cannot belong to the question as none", () => {
    expect(reviewQuestion(choice, { choice: "congo" })).toMatchObject({
      verdict: { verdict: "invalid" },
      lines: [{ answer: null, standing: "blank" }],
    });
  });

  it("speaks to each line of several, and once to the whole", () => {
    const wrong = reviewQuestion(several, { verdict: false, reason: "funds" });
    expect(wrong.lines.map(({ feedback }) => feedback)).toEqual(["Look again.", "Nothing is said of funds."]);
    expect(wrong.overall).toBeNull();
    const right = reviewQuestion(several, { verdict: true, reason: "order" });
    expect(right.lines.map(({ feedback }) => feedback)).toEqual([null, null]);
    expect(right.overall).toBe("Well read.");
  });

  it("has nothing to say of a type that it does not know", () => {
    expect(reviewQuestion({ ...choice, type: "telepathy" }, { choice: "niger" })).toEqual({
      verdict: { verdict: "invalid" },
      lines: [],
      overall: null,
      marking: null,
    });
  });

  it("has what a person marks by, and nothing else of the key", () => {
    const criterion = {
      id: "aim",
      text: "Aim",
      levels: [
        { points: 4, text: "Good" },
        { points: 1, text: "Poor" },
      ],
    };
    const memo: Question = {
      ...base,
      type: "memo",
      ask: { stem: "Advise.", words: { min: 1, max: 9 } },
      key: { rubric: [criterion], outline: "Name one course." },
      feedback: { general: "Compare.", right: "Never said." },
    };
    expect(reviewQuestion(memo, { text: "Wait." })).toMatchObject({
      verdict: { verdict: "needs-a-person" },
      lines: [{ answer: "Wait.", standing: "waiting", feedback: null }],
      overall: "Compare.",
      marking: { rubric: [criterion], outline: "Name one course." },
    });
    expect(reviewQuestion(memo, null)).toMatchObject({
      verdict: { verdict: "unanswered" },
      marking: { outline: "Name one course." },
    });
  });
});
