import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import type { Question } from "@/quiz/question";
import { decideImport, type FiledAnswer, type LoggedEntry } from "./import-decision";

const question: Question = {
  id: "Q-leaf",
  type: "single-choice",
  objective: "LO-1.1",
  bloom: "remember",
  points: 1,
  cites: ["P-1.1"],
  ask: {
    stem: "?",
    options: [
      { id: "leaves", text: "Leaves" },
      { id: "roots", text: "Roots" },
    ],
  },
  key: { right: "leaves" },
  feedback: {},
};
const said = { certainty: null, confidence: null, why: null };
const filed = (choice: string, more: Partial<FiledAnswer> = {}): FiledAnswer => ({
  ...said,
  question: question.id,
  response: { choice },
  clientKey: uuid(),
  clientTime: null,
  ...more,
});
const logged = (choice: string, revision: number, clientKey = uuid()): LoggedEntry => ({
  ...said,
  questionId: question.id,
  response: { choice },
  revision,
  clientKey,
});
const outcomes = (answers: readonly FiledAnswer[], log: readonly LoggedEntry[] = []) =>
  decideImport(answers, log, [question]).map(({ outcome }) => outcome);

describe("an answer in a file", () => {
  it("is brought in when the log does not know it", () => {
    expect(outcomes([filed("leaves")])).toEqual(["imported"]);
    expect(outcomes([filed("leaves")], [logged("roots", 1)])).toEqual(["imported"]);
  });

  it("is known when its write arrived after all", () => {
    const answer = filed("leaves");
    expect(outcomes([answer], [logged("leaves", 1, answer.clientKey), logged("roots", 2)])).toEqual([
      "known",
    ]);
    expect(outcomes([answer, answer])).toEqual(["imported", "known"]);
  });

  it("is unchanged when the last entry says the same, not when an earlier one did", () => {
    expect(outcomes([filed("leaves")], [logged("leaves", 2), logged("roots", 1)])).toEqual(["unchanged"]);
    expect(outcomes([filed("leaves")], [logged("roots", 2), logged("leaves", 1)])).toEqual(["imported"]);
    expect(outcomes([filed("leaves", { certainty: 3 })], [logged("leaves", 1)])).toEqual(["imported"]);
    expect(outcomes([filed("leaves"), filed("leaves")])).toEqual(["imported", "unchanged"]);
  });

  it("is left out when nobody asked it or it is no answer to what was asked", () => {
    expect(outcomes([filed("leaves", { question: "Q-else" })])).toEqual(["not-asked"]);
    expect(outcomes([filed("stones")])).toEqual(["does-not-fit"]);
    expect(outcomes([filed("leaves", { response: { choice: 3 } })])).toEqual(["does-not-fit"]);
  });

  it("may take an answer back", () => {
    expect(outcomes([filed("leaves", { response: null })], [logged("leaves", 1)])).toEqual(["imported"]);
  });
});
