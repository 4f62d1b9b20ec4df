import { describe, expect, it } from "vitest";
import { type AnswerLine, freshLine, type Trouble } from "./answer-line";
import { endingInWords, endingOf } from "./ending";
import { nothingSaid } from "./said";

const calm = freshLine({ said: nothingSaid, revision: 1, savedAt: "t" });
const head = { said: nothingSaid, clientKey: "k", clientTime: "t", revision: 0, sent: true };
const waits: AnswerLine = { ...calm, head };
const tells = (trouble: Trouble): AnswerLine => ({ ...calm, trouble });
const late = tells({ kind: "late", said: nothingSaid });

describe("the end of an attempt on the page", () => {
  it.each([
    ["open", [waits], "working"],
    ["time-is-up", [calm, waits], "sending"],
    ["time-is-up", [calm], "closing"],
    ["ended", [waits], "sending"],
    ["ended", [calm], "leaving"],
    ["ended", [calm, late], "telling"],
  ] as const)("in phase %s with %j is %s", (phase, lines, kind) => {
    expect(endingOf(phase, lines).kind).toBe(kind);
  });

  it("says what is still on its way, and that it waits for the network", () => {
    const sending = endingOf("time-is-up", [waits, waits]);
    expect(endingInWords(sending, true)).toBe("2 answers still being sent. Keep this page open.");
    expect(endingInWords(sending, false)).toContain("2 answers kept on this device");
  });

  it("says what came too late and what was not stored", () => {
    expect(endingInWords(endingOf("ended", [late]), true)).toBe(
      "1 answer arrived after the end. Kept, marked late; your instructor can count it.",
    );
    expect(endingInWords(endingOf("ended", [tells({ kind: "ended" })]), true)).toBe(
      "1 answer could not be stored.",
    );
  });

  it("is silent while one works", () => {
    expect(endingInWords(endingOf("open", []), true)).toBe("");
  });
});
