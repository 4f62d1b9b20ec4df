import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultTerms } from "./terms";
import { deadlineOf, endOfLateAnswers, isOpenAt } from "./window";

const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const iso = (time: string) => at(time).toISOString();

describe("a quiz is open", () => {
  const window = { opensAt: iso("10:00:00"), closesAt: iso("12:00:00") };
  it.each([
    ["09:59:59.999", false],
    ["10:00:00", true],
    ["11:59:59.999", true],
    ["12:00:00", false],
  ])("from the opening to just before the close, at %s: %s", (time, expected) => {
    expect(isOpenAt(window, at(time))).toBe(expected);
  });

  it("always where it has no times", () => {
    expect(isOpenAt({ opensAt: null, closesAt: null }, at("00:00:00"))).toBe(true);
  });

  it("never in an empty window", () => {
    const empty = { opensAt: iso("12:00:00"), closesAt: iso("10:00:00") };
    expect(["09:00:00", "11:00:00", "13:00:00"].map((time) => isOpenAt(empty, at(time)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("an attempt ends", () => {
  const noon = iso("12:00:00");
  it.each([
    ["with its time limit", "10:00:00", 3600, noon, 0, "11:00:00"],
    ["with the close when it was begun late", "11:40:00", 3600, noon, 0, "12:00:00"],
    ["with both at once", "11:00:00", 3600, noon, 0, "12:00:00"],
    ["with the close where it has no limit", "10:00:00", null, noon, 0, "12:00:00"],
    ["with its limit where nothing closes", "10:00:00", 3600, null, 0, "11:00:00"],
    ["after its extra time", "10:00:00", 3600, noon, 1800, "11:30:00"],
    ["after its extra time beyond the close", "10:45:00", 3600, noon, 1800, "12:15:00"],
    ["after all its extra time when it was begun late", "11:40:00", 3600, noon, 1800, "12:30:00"],
    ["after all its extra time when begun in the last second", "11:59:59", 3600, noon, 1800, "12:30:00"],
  ])("%s", (_, start, timeLimit, closesAt, extraTime, end) => {
    expect(deadlineOf({ timeLimit, closesAt, extraTime }, at(start))).toEqual(at(end));
  });

  it("never where there is neither limit nor close", () => {
    expect(deadlineOf(defaultTerms, at("10:00:00"))).toBeNull();
    expect(endOfLateAnswers({ ...defaultTerms, lateAnswersWithin: 10 }, at("10:00:00"))).toBeNull();
  });

  it("a limit over the night when the clocks change is as long as it says", () => {
    const start = new Date("2026-10-25T02:30:00+02:00");
    const end = deadlineOf({ timeLimit: 3600, closesAt: null, extraTime: 0 }, start);
    expect(end).toEqual(new Date("2026-10-25T02:30:00+01:00"));
  });
});

describe("late answers", () => {
  const terms = { ...defaultTerms, timeLimit: 3600 };
  it("have no time by default", () => {
    expect(endOfLateAnswers(terms, at("10:00:00"))).toEqual(at("11:00:00"));
  });

  it("have the minutes that the terms give them, after the extra time", () => {
    const generous = { ...terms, extraTime: 1800, lateAnswersWithin: 15 };
    expect(endOfLateAnswers(generous, at("10:00:00"))).toEqual(at("11:45:00"));
  });
});

it("extra time is given whole, whenever an attempt is begun", () => {
  const seconds = fc.integer({ min: 60, max: 604_800 });
  const starts = fc.date({ min: at("00:00:00"), max: at("23:59:59"), noInvalidDate: true });
  fc.assert(
    fc.property(starts, seconds, fc.integer({ min: 0, max: 100_000 }), (start, timeLimit, extraTime) => {
      const closesAt = iso("23:59:59");
      const without = deadlineOf({ timeLimit, closesAt, extraTime: 0 }, start)?.getTime() ?? 0;
      const end = deadlineOf({ timeLimit, closesAt, extraTime }, start)?.getTime();
      expect(end).toBe(without + extraTime * 1000);
      expect(without).toBeLessThanOrEqual(Date.parse(closesAt));
    }),
  );
});
