import { describe, expect, it } from "vitest";
import { type ReviewField, reviewFields } from "@/learning/terms/review-rules";
import type { ResultReply } from "./result-reply";
import { withhold } from "./withhold";

const line = {
  id: "choice",
  prompt: null,
  answer: "Roots",
  right: "Leaves",
  standing: "wrong",
  feedback: "Not that.",
  note: "A note.",
} as const;
const result: Omit<ResultReply, "shown"> = {
  id: "01890000-0000-7000-8000-000000000001",
  quiz: "tea/s1",
  startedAt: "2026-11-25T12:00:00.000Z",
  submittedAt: "2026-11-25T12:10:00.000Z",
  receipt: "AAAAA-BBBBB",
  score: 3,
  outOf: 5,
  waiting: 2,
  questions: [
    {
      id: "Q",
      type: "single-choice",
      objective: "LO-1.1",
      ask: { stem: "Which?" },
      response: { choice: "roots" },
      verdict: "scored",
      fraction: 0.5,
      points: 3,
      outOf: 5,
      lines: [line],
      overall: "Look at the leaves.",
      marking: { rubric: [], outline: "An outline.", marks: null },
      hint: "It is green.",
      cites: [{ id: "P-1.1", kind: "passage", text: "Tea is leaves.", section: "s1", href: null }],
    },
  ],
  objectives: [{ id: "LO-1.1", text: "Name it", points: 3, outOf: 5 }],
};
const seen = (...fields: ReviewField[]) => withhold(result, new Set(fields));
const told = (...fields: ReviewField[]) => JSON.stringify(seen(...fields));

describe("what the review rules hold back", () => {
  it("is nothing where everything is shown", () => {
    expect(seen(...reviewFields)).toEqual({ ...result, shown: [...reviewFields] });
  });

  it("is all but the question and the receipt where nothing is shown", () => {
    const none = seen();
    expect(none).toMatchObject({ receipt: "AAAAA-BBBBB", score: 0, outOf: 0, objectives: [], shown: [] });
    expect(none).not.toHaveProperty("waiting");
    expect(none.questions).toMatchObject([
      {
        ask: { stem: "Which?" },
        response: null,
        verdict: "hidden",
        fraction: null,
        marking: null,
        cites: [],
      },
    ]);
    for (const secret of ["Roots", "Leaves", "Not that", "A note", "outline", "green", "P-1.1", "Look at"])
      expect(told()).not.toContain(secret);
  });

  it.each([
    ["response", "Roots", "Leaves"],
    ["right-answer", "Leaves", "Roots"],
    ["feedback", "Not that.", "Leaves"],
    ["passages", "P-1.1", "Leaves"],
    ["mark", '"points":3', "Leaves"],
    ["verdict", '"wrong"', "Leaves"],
  ] as const)("shows by itself the %s", (field, shown, hidden) => {
    expect(told(field)).toContain(shown);
    expect(told(field)).not.toContain(hidden);
  });

  it("keeps saying that a forecast waits", () => {
    const [question] = result.questions;
    if (!question) throw new Error("there is no question");
    const waiting = { ...result, questions: [{ ...question, verdict: "locked" as const }] };
    expect(withhold(waiting, new Set()).questions[0]?.verdict).toBe("locked");
  });
});
