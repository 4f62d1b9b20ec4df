import { expect, it } from "vitest";
import { type AnswerLine, freshLine, type Trouble } from "./answer-line";
import { readyToHandIn } from "./hand-in-wish";
import { nothingSaid } from "./said";

const stored = { said: nothingSaid, revision: 0, savedAt: null };
const head = { said: nothingSaid, clientKey: "k", clientTime: "t", revision: 0, sent: true };
const waits: AnswerLine = { ...freshLine(stored), head };
const troubledBy = (trouble: Trouble): AnswerLine => ({ ...waits, trouble });

it.each([
  ["nothing waits", [freshLine(stored)], "ready"],
  ["an answer waits for the network", [freshLine(stored), waits], "unsent"],
  ["somebody must choose first", [waits, troubledBy({ kind: "conflict", current: stored })], "needs-person"],
  ["the person is signed out", [troubledBy({ kind: "signed-out" })], "needs-person"],
  ["what waits can never be stored", [troubledBy({ kind: "question-is-over" })], "ready"],
])("where %s, it is %s", (_, lines, ready) => {
  expect(readyToHandIn(lines as AnswerLine[])).toBe(ready);
});
