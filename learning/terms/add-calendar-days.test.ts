import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCalendarDays } from "./add-calendar-days";

const add = (at: string, days: number, zone: string) =>
  addCalendarDays(new Date(at), days, zone).toISOString();
const utc = (at: string) => new Date(at).toISOString();

describe("days are added by the calendar of the class", () => {
  it.each([
    // Clocks put forward: the day has 23 hours, or 23½.
    ["Europe/Berlin", "2026-03-28T18:00:00+01:00", 1, "2026-03-29T18:00:00+02:00"],
    ["America/New_York", "2026-03-07T23:59:59-05:00", 1, "2026-03-08T23:59:59-04:00"],
    ["Australia/Lord_Howe", "2026-10-03T18:00:00+10:30", 1, "2026-10-04T18:00:00+11:00"],
    // Clocks put back: 25 hours, or 24½.
    ["Europe/Berlin", "2026-10-24T18:00:00+02:00", 1, "2026-10-25T18:00:00+01:00"],
    ["America/New_York", "2026-10-31T23:59:59-04:00", 1, "2026-11-01T23:59:59-05:00"],
    ["Australia/Lord_Howe", "2026-04-04T18:00:00+11:00", 1, "2026-04-05T18:00:00+10:30"],
    // Over the night and further.
    ["Europe/Berlin", "2026-03-27T00:00:00+01:00", 7, "2026-04-03T00:00:00+02:00"],
    ["America/New_York", "2026-10-30T00:00:00-04:00", 7, "2026-11-06T00:00:00-05:00"],
    ["Australia/Lord_Howe", "2026-10-01T09:15:00+10:30", 14, "2026-10-15T09:15:00+11:00"],
    // Away from those nights, at the end of a month, in a leap year, over the turn of a year.
    ["Europe/Berlin", "2026-06-30T12:00:00+02:00", 1, "2026-07-01T12:00:00+02:00"],
    ["America/New_York", "2028-02-28T12:00:00-05:00", 1, "2028-02-29T12:00:00-05:00"],
    ["Asia/Kathmandu", "2026-12-31T23:30:00+05:45", 1, "2027-01-01T23:30:00+05:45"],
    // A whole date that a zone left out when it changed sides of the date line.
    ["Pacific/Apia", "2011-12-28T12:00:00-10:00", 3, "2011-12-31T12:00:00+14:00"],
  ])("%s: %s and %i days is %s", (zone, at, days, expected) => {
    expect(add(at, days, zone)).toBe(utc(expected));
  });

  it.each([
    ["Europe/Berlin", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00"],
    ["America/New_York", "2026-03-07T02:30:00-05:00", "2026-03-08T03:30:00-04:00"],
    ["Australia/Lord_Howe", "2026-10-03T02:15:00+10:30", "2026-10-04T02:45:00+11:00"],
  ])("in %s a time of day that is skipped becomes as much later", (zone, at, expected) => {
    expect(add(at, 1, zone)).toBe(utc(expected));
  });

  it.each([
    ["Europe/Berlin", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+01:00"],
    ["America/New_York", "2026-10-31T01:30:00-04:00", "2026-11-01T01:30:00-05:00"],
    ["Australia/Lord_Howe", "2026-04-04T01:45:00+11:00", "2026-04-05T01:45:00+10:30"],
  ])("in %s a time of day that comes twice is taken the second time", (zone, at, expected) => {
    expect(add(at, 1, zone)).toBe(utc(expected));
  });

  it.each(["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"])(
    "no days leave %s as it is, also in the hour that comes twice",
    (at) => {
      expect(add(at, 0, "Europe/Berlin")).toBe(utc(at));
    },
  );
});

const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC");
const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
const wall = (zone: string, at: Date) => at.toLocaleString("sv-SE", { timeZone: zone });

it("always gives that date, at that time of day or an hour later at most", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 60 }), zones, (at, days, zone) => {
      const local = Date.parse(`${wall(zone, at).replace(" ", "T")}Z`) + days * 86_400_000;
      const given = Date.parse(`${wall(zone, addCalendarDays(at, days, zone)).replace(" ", "T")}Z`);
      expect([0, 1_800_000, 3_600_000]).toContain(given - local);
    }),
  );
});

it("never gives less than the days it says, but for the hour that the clocks lose", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 60 }), zones, (at, days, zone) => {
      const hours = (addCalendarDays(at, days, zone).getTime() - at.getTime()) / 3_600_000;
      expect(Math.abs(hours - days * 24)).toBeLessThanOrEqual(1);
    }),
  );
});
