import { expect, it } from "vitest";
import { answersFile } from "@/classroom/late-answers/answers-file";
import { type AnswerLine, freshLine } from "./answer-line";
import { answersToFile } from "./answers-to-file";
import { nothingSaid } from "./said";

const attempt = "01936f1e-0000-7000-8000-000000000001";
const line = freshLine({ said: nothingSaid, revision: 0, savedAt: null });
const write = (response: unknown, last: number) => ({
  said: { response, certainty: 2, confidence: 60, why: "so" },
  clientKey: `01936f1e-0000-7000-8000-00000000000${last}`,
  clientTime: "2026-11-25T12:00:00.000Z",
  revision: 0,
  sent: true,
});

it("gives what is unsent as a file that can be brought in", () => {
  const waiting: AnswerLine = { ...line, head: write({ choice: "a" }, 2), next: write({ choice: "b" }, 3) };
  const text = answersToFile(
    attempt,
    new Map([
      ["Q1", waiting],
      ["Q2", line],
    ]),
  );
  const file = answersFile.parse(JSON.parse(text ?? ""));
  expect(file.answers.map(({ question, response }) => [question, response])).toEqual([
    ["Q1", { choice: "a" }],
    ["Q1", { choice: "b" }],
  ]);
  expect(file.answers[0]).toMatchObject({ certainty: 2, confidence: 60, why: "so" });
});

it("gives none where everything is on the server", () => {
  expect(answersToFile(attempt, new Map([["Q1", line]]))).toBeNull();
});
