import { describe, expect, it } from "vitest";
import { shiftTimes } from "./shift-times";

const due = (dueAt: string, days: number, zone: string) =>
  (shiftTimes({ dueAt }, days, zone) as { dueAt: string }).dueAt;

describe("terms moved to another term", () => {
  it("moves every time at whatever depth, and nothing else", () => {
    const terms = {
      opensAt: "2026-01-10T08:00:00.000Z",
      dueAt: null,
      timeLimit: 600,
      behaviour: "deferred",
      curve: { points: [{ until: "2026-01-12T08:00:00.000Z", credit: 50 }] },
      pools: ["opensAt"],
    };
    expect(shiftTimes(terms, 7, "UTC")).toEqual({
      ...terms,
      opensAt: "2026-01-17T08:00:00.000Z",
      curve: { points: [{ until: "2026-01-19T08:00:00.000Z", credit: 50 }] },
    });
  });

  it.each([
    ["Europe/Berlin", "2026-03-28T08:00:00.000Z", 1, "2026-03-29T07:00:00.000Z"],
    ["Europe/Berlin", "2026-10-24T07:00:00.000Z", 1, "2026-10-25T08:00:00.000Z"],
    ["America/New_York", "2026-03-07T14:00:00.000Z", 1, "2026-03-08T13:00:00.000Z"],
    ["Australia/Lord_Howe", "2026-04-03T22:00:00.000Z", 1, "2026-04-04T22:30:00.000Z"],
    ["Europe/Berlin", "2026-10-05T21:59:00.000Z", 364, "2027-10-04T21:59:00.000Z"],
    ["Europe/Berlin", "2026-11-01T08:00:00.000Z", -30, "2026-10-02T07:00:00.000Z"],
  ])("keeps the time of day in %s: %s by %i days is %s", (zone, from, days, to) => {
    expect(due(from, days, zone)).toBe(to);
  });

  it("leaves what is no time as it is", () => {
    expect(shiftTimes({ dueAt: "soon", closesAt: 5 }, 7, "UTC")).toEqual({ dueAt: "soon", closesAt: 5 });
    expect(shiftTimes(null, 7, "UTC")).toBeNull();
  });
});
