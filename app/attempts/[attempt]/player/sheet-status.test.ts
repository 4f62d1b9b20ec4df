import { describe, expect, it } from "vitest";
import { type AnswerLine, freshLine } from "./answer-line";
import type { SheetState } from "./answer-sheet";
import { nothingSaid } from "./said";
import { isBlank, sheetStatus } from "./sheet-status";

const stored = { said: { ...nothingSaid, response: "a" }, revision: 1, savedAt: "2026-11-25T14:03:22.000Z" };
const write = {
  said: { ...nothingSaid, response: "b" },
  clientKey: "k",
  clientTime: "t",
  revision: 1,
  sent: true,
};
const clock = (instant: string) => instant.slice(11, 19);

function state(line: Partial<AnswerLine>, more: Partial<SheetState> = {}): SheetState {
  const lines = new Map([["q", { ...freshLine(stored), ...line }]]);
  const { savedAt: lastSavedAt } = stored;
  const calm = { sending: false, unreachable: false, held: false };
  return { lines, device: "kept", lastSavedAt, ...calm, ...more };
}

describe("the first words of the bar", () => {
  it.each([
    ["Saved 14:03:22", state({}), true],
    ["Saving", state({ head: write }), true],
    ["Not saved yet, kept on this device", state({ head: write }, { unreachable: true }), true],
    ["Offline, kept on this device", state({ head: write }), false],
    ["Saved 14:03:22", state({}), false],
    [
      "Not saved yet, keep this page open",
      state({ head: write }, { unreachable: true, device: "none" }),
      true,
    ],
    [
      "Not saved: answered elsewhere too, please choose",
      state({ head: write, trouble: { kind: "conflict", current: stored } }),
      true,
    ],
    [
      "Not saved: you are signed out, kept on this device",
      state({ head: write, trouble: { kind: "signed-out" } }),
      true,
    ],
    [
      "Not saved: somebody else is signed in, kept on this device",
      state({ head: write, trouble: { kind: "signed-out" } }, { held: true }),
      true,
    ],
    [
      "Arrived after the end: kept, marked late",
      state({ trouble: { kind: "late", said: nothingSaid } }),
      true,
    ],
    [
      "Not saved: a question takes no more answers",
      state({ head: write, trouble: { kind: "question-is-over" } }),
      true,
    ],
    ["Everything is saved", state({}, { lastSavedAt: null }), true],
    [
      "Nothing to save yet",
      state({ stored: { said: nothingSaid, revision: 0, savedAt: null } }, { lastSavedAt: null }),
      true,
    ],
  ])("are “%s”", (words, sheet, online) => {
    expect(sheetStatus(sheet, online, clock).words).toBe(words);
  });
});

it.each([
  [null, true],
  [{ choice: null }, true],
  [{ text: "  " }, true],
  [{ choices: [] }, true],
  [{ pairs: {} }, true],
  [{ verdict: null, reason: null }, true],
  [{ verdict: false, reason: null }, false],
  [{ value: "0" }, false],
  [{ bins: { a: "b" } }, false],
])("%j is blank: %s", (response, blank) => {
  expect(isBlank(response)).toBe(blank);
});
