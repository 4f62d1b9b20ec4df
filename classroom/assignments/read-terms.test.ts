import { describe, expect, it } from "vitest";
import { Refusal } from "@/access/refusal";
import { termsSchema } from "@/learning/terms/terms";
import { readLatePolicy, readOverride, readTerms } from "./read-terms";

const zone = "America/New_York";
const before = termsSchema.parse({
  timeLimit: 600,
  attempts: { allowed: 2, delay: 30 },
  dueAt: "2026-12-01T12:00:00Z",
});

function faultsOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.details.fields;
    throw error;
  }
  return null;
}

describe("terms as somebody gives them", () => {
  it("keep what is not named, down to the single attempt rule", () => {
    const after = readTerms({ attempts: { allowed: null } }, before, zone);
    expect(after).toEqual({ ...before, attempts: { ...before.attempts, allowed: null } });
  });

  it("have the terms of self-study where there were none before", () => {
    expect(readTerms({}, {}, zone)).toEqual(termsSchema.parse({}));
  });

  it("mean a local time in the class's zone, and a time with an offset as it is", () => {
    const { opensAt, dueAt } = readTerms(
      { opensAt: "2026-12-01T09:00", dueAt: "2026-12-01T17:00:00+01:00" },
      { ...before, dueAt: null },
      zone,
    );
    expect([opensAt, dueAt]).toEqual(["2026-12-01T14:00:00.000Z", "2026-12-01T16:00:00.000Z"]);
  });

  it("hold nobody's extra time: that is each person's own", () => {
    expect(readTerms({ extraTime: 600 }, before, zone).extraTime).toBe(0);
  });

  it("are refused with a sentence for each field", () => {
    expect(
      faultsOf(() => readTerms({ timeLimit: "long", mood: 1, attempts: { allowed: 0 } }, {}, zone)),
    ).toEqual({
      "terms.timeLimit": expect.any(String),
      "terms.mood": expect.any(String),
      "terms.attempts.allowed": expect.any(String),
    });
  });
});

describe("an override as somebody gives it", () => {
  it("holds only what it names", () => {
    expect(readOverride({ closesAt: "2026-12-01T09:00" }, zone)).toEqual({
      closesAt: "2026-12-01T14:00:00.000Z",
    });
  });

  it("has to change something", () => {
    expect(faultsOf(() => readOverride({}, zone))).toEqual({ terms: expect.any(String) });
  });
});

describe("a late policy as somebody gives it", () => {
  it("takes the times of a curve in the class's zone", () => {
    const curve = { points: [{ until: "2026-12-01T09:00", credit: 80 }] };
    expect(readLatePolicy({ kind: "curve", curve }, zone)).toMatchObject({
      curve: { points: [{ until: "2026-12-01T14:00:00.000Z", credit: 80 }] },
    });
    const rising = { points: [...curve.points, { until: "2026-12-02T09:00", credit: 90 }] };
    expect(faultsOf(() => readLatePolicy({ kind: "curve", curve: rising }, zone))).toEqual({
      "latePolicy.curve.points": "must not be worth more later",
    });
  });
});
