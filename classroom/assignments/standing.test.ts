import { describe, expect, it } from "vitest";
import { termsSchema } from "@/learning/terms/terms";
import { type AttemptSpan, placeOf } from "./standing";

const clock = (time: string) => new Date(`2026-12-01T${time}:00.000Z`);
const terms = (given: object = {}) => termsSchema.parse(given);
const attempt = (began: string, ended: string | null, deadline: string | null = null): AttemptSpan => ({
  id: `began at ${began}`,
  startedAt: clock(began),
  endedAt: ended === null ? null : clock(ended),
  deadline: deadline === null ? null : clock(deadline),
  lateAnswersWithin: 0,
});

describe("where somebody stands with a quiz", () => {
  it("may start when nothing is in the way", () => {
    expect(placeOf(terms(), [], clock("10:00"))).toEqual({
      standing: { kind: "may-start", isLate: false },
      used: 0,
      left: null,
    });
  });

  it("waits for the opening, and is too late after the close", () => {
    const given = terms({ opensAt: clock("10:00").toISOString(), closesAt: clock("11:00").toISOString() });
    expect(placeOf(given, [], clock("09:59")).standing).toEqual({
      kind: "not-open-yet",
      opensAt: clock("10:00"),
    });
    expect(placeOf(given, [], clock("10:00")).standing.kind).toBe("may-start");
    expect(placeOf(given, [], clock("11:00")).standing.kind).toBe("closed");
  });

  it("is late after it was due", () => {
    const given = terms({ dueAt: clock("10:00").toISOString() });
    expect(placeOf(given, [], clock("10:00")).standing).toEqual({ kind: "may-start", isLate: false });
    expect(placeOf(given, [], clock("10:01")).standing).toEqual({ kind: "may-start", isLate: true });
  });

  it("works on, until the deadline and its grace have passed", () => {
    const attempts = [attempt("10:00", null, "10:30")];
    expect(placeOf(terms(), attempts, clock("10:20"))).toMatchObject({
      standing: { kind: "working", attempt: "began at 10:00", deadline: clock("10:30") },
      used: 1,
    });
    expect(placeOf(terms(), attempts, clock("10:31")).standing.kind).toBe("may-start");
  });

  it("uses attempts up, and waits between them", () => {
    const given = terms({ attempts: { allowed: 2, delay: 30 } });
    const one = [attempt("10:00", "10:10")];
    expect(placeOf(given, one, clock("10:20"))).toEqual({
      standing: { kind: "wait", until: clock("10:40") },
      used: 1,
      left: 1,
    });
    expect(placeOf(given, one, clock("10:40")).standing.kind).toBe("may-start");
    const two = [...one, attempt("10:40", "10:50")];
    expect(placeOf(given, two, clock("12:00"))).toEqual({
      standing: { kind: "none-left" },
      used: 2,
      left: 0,
    });
  });

  it("is told of any time: what began later had not begun, and what ended later had not ended", () => {
    const attempts = [attempt("10:00", "10:10")];
    expect(placeOf(terms(), attempts, clock("09:00"))).toMatchObject({
      standing: { kind: "may-start" },
      used: 0,
    });
    expect(placeOf(terms(), attempts, clock("10:05")).standing.kind).toBe("working");
  });
});
