import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnswerWrite,
  decideAnswer,
  grace,
  isResultReadable,
  maySubmit,
  neverAnswered,
  type SameKeyEntry,
  type Span,
  type StoredAnswer,
  stateOf,
} from "./attempt";

const at = new Date("2026-11-25T12:00:00.000Z");
const later = (ms: number) => new Date(at.getTime() + ms);
const open: Span = { deadline: null, endedAt: null };
const ended: Span = { deadline: null, endedAt: at };
const unsaid = { certainty: null, confidence: null, why: null };
const stored: StoredAnswer = { response: { choice: "a" }, ...unsaid, revision: 3, savedAt: at };
const write: AnswerWrite = {
  questionId: "Q1",
  response: { choice: "b" },
  ...unsaid,
  revision: 3,
  fits: true,
  clientTime: null,
};
const entry: SameKeyEntry = {
  questionId: "Q1",
  response: { choice: "b" },
  ...unsaid,
  revision: 2,
  savedAt: at,
  isLate: false,
};

describe("an attempt", () => {
  it.each([
    ["without a deadline is open", open, at, "open"],
    ["is open before its deadline", { deadline: later(1), endedAt: null }, at, "open"],
    ["is open at its deadline", { deadline: at, endedAt: null }, at, "open"],
    ["is open within the grace", { deadline: at, endedAt: null }, later(grace), "open"],
    ["has ended after the grace", { deadline: at, endedAt: null }, later(grace + 1), "ended"],
    [
      "waits for late answers",
      { deadline: at, endedAt: null, lateAnswersWithin: 5 },
      later(60_000),
      "time-is-up",
    ],
    ["waits no longer", { deadline: at, endedAt: null, lateAnswersWithin: 5 }, later(300_001), "ended"],
    ["has ended when it was ended, whatever its deadline", { deadline: later(1), endedAt: at }, at, "ended"],
  ] as const)("%s", (_title, span, now, state) => {
    expect(stateOf(span, now)).toBe(state);
  });

  it("shows its result once it was ended, and not for a deadline that merely passed", () => {
    expect(isResultReadable(ended)).toBe(true);
    expect(isResultReadable(open)).toBe(false);
    expect(isResultReadable({ deadline: later(-grace - 1), endedAt: null })).toBe(false);
  });
});

describe("an answer", () => {
  const decide = (
    given: Partial<AnswerWrite> = {},
    known: Partial<Parameters<typeof decideAnswer>[1]> = {},
  ) =>
    decideAnswer(
      { ...write, ...given },
      { span: open, at, stored, sameKey: null, mayAnswer: true, lateEntries: 0, ...known },
    );

  it("that saw what is stored is appended as the next revision", () => {
    expect(decide()).toEqual({ kind: "append", revision: 4 });
  });

  it("to a question never answered is revision 1", () => {
    expect(decide({ revision: 0 }, { stored: neverAnswered })).toEqual({ kind: "append", revision: 1 });
  });

  it("taken back is appended like any other", () => {
    expect(decide({ response: null })).toEqual({ kind: "append", revision: 4 });
  });

  it.each([0, 2, 4, 99])("that saw revision %i is stale and is shown what is stored", (revision) => {
    expect(decide({ revision })).toEqual({ kind: "stale", current: stored });
  });

  it("that does not fit changes nothing, stale or not", () => {
    expect(decide({ fits: false })).toEqual({ kind: "does-not-fit" });
    expect(decide({ fits: false, revision: 0 })).toEqual({ kind: "does-not-fit" });
  });

  it("that arrives after the end is kept as late, whatever revision it saw", () => {
    const kept = { kind: "keep-late", revision: 4 };
    expect(decide({}, { span: ended })).toEqual(kept);
    expect(decide({ revision: 1 }, { span: ended })).toEqual(kept);
    expect(decide({}, { span: { deadline: later(-grace - 1), endedAt: null } })).toEqual(kept);
  });

  it("that arrives after the end is not kept when it fits nothing, or when very many were", () => {
    const lost = { kind: "ended", keptAt: null };
    expect(decide({ fits: false }, { span: ended })).toEqual(lost);
    expect(decide({}, { span: ended, lateEntries: 50 })).toEqual(lost);
    expect(decide({ response: { choice: "c" } }, { span: ended, sameKey: entry })).toEqual(lost);
  });

  it("that was kept as late and is sent again is told the same", () => {
    expect(decide({}, { span: ended, sameKey: { ...entry, isLate: true } })).toEqual({
      kind: "ended",
      keptAt: at,
    });
  });

  it("given before the deadline counts for as long as late answers do, by what its device says", () => {
    const span = { deadline: later(-60_000), endedAt: null, lateAnswersWithin: 5 };
    expect(decide({ clientTime: later(-60_000) }, { span }).kind).toBe("append");
    expect(decide({ clientTime: later(-59_999) }, { span }).kind).toBe("keep-late");
    expect(decide({ clientTime: null }, { span }).kind).toBe("keep-late");
    const gone = { ...span, deadline: later(-300_001) };
    expect(decide({ clientTime: later(-400_000) }, { span: gone }).kind).toBe("keep-late");
  });

  it("that says what is stored already is one more revision", () => {
    expect(decide({ response: stored.response })).toEqual({ kind: "append", revision: 4 });
    expect(decide({ response: stored.response, revision: 2 }).kind).toBe("stale");
  });

  it("to a question that is over is refused", () => {
    expect(decide({}, { mayAnswer: false })).toEqual({ kind: "question-is-over" });
  });

  it("sent again brings the reply of its first time, also after others and after the end", () => {
    const repeat = { kind: "repeat", revision: 2, savedAt: at };
    expect(decide({ revision: 1 }, { sameKey: entry })).toEqual(repeat);
    expect(decide({ revision: 1 }, { sameKey: entry, span: ended })).toEqual(repeat);
  });

  it("sent again is recognised however its fields are ordered", () => {
    const response = { order: ["a", "b"], note: "x" };
    const known = { sameKey: { ...entry, response: { note: "x", order: ["a", "b"] } } };
    expect(decide({ response }, known).kind).toBe("repeat");
  });

  it("under a client key that was used for something else never looks saved", () => {
    const stale = { kind: "stale", current: stored };
    expect(decide({ response: { choice: "c" } }, { sameKey: entry })).toEqual(stale);
    expect(decide({ questionId: "Q2" }, { sameKey: entry })).toEqual(stale);
    expect(decide({ response: null }, { sameKey: entry })).toEqual(stale);
    expect(decide({ fits: false }, { sameKey: entry })).toEqual({ kind: "does-not-fit" });
  });

  it("is only ever appended while open, fitting and on top of what is stored", () => {
    const dates = fc.option(fc.integer({ min: -20_000, max: 20_000 }).map(later));
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.boolean(), dates, dates, (revision, have, fits, deadline, end) => {
        const span = { deadline, endedAt: end };
        const decision = decide({ revision, fits }, { span, stored: { ...stored, revision: have } });
        const may = fits && revision === have && !end && (!deadline || at <= later(grace + +deadline - +at));
        expect(decision.kind === "append").toBe(may);
        if (decision.kind === "append") expect(decision.revision).toBe(have + 1);
      }),
    );
  });
});

describe("handing in", () => {
  it("ends an open attempt, once, and is never too late while nothing has ended it", () => {
    expect(maySubmit(open)).toBe(true);
    expect(maySubmit({ deadline: later(-60_000), endedAt: null })).toBe(true);
    expect(maySubmit(ended)).toBe(false);
  });
});
