import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localTimeOf } from "./local-time";

const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"];

describe("the instant of a local time", () => {
  it.each([
    ["2026-12-01T09:00", "Europe/Berlin", "2026-12-01T08:00:00.000Z"],
    ["2026-07-01T09:00", "Europe/Berlin", "2026-07-01T07:00:00.000Z"],
    ["2026-12-01T09:00", "America/New_York", "2026-12-01T14:00:00.000Z"],
    ["2026-12-01T09:00:30", "Asia/Kathmandu", "2026-12-01T03:15:30.000Z"],
    ["2026-12-31T23:59", "Pacific/Kiritimati", "2026-12-31T09:59:00.000Z"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  it.each([
    ["2027-03-28T01:59", "2027-03-28T00:59:00.000Z"],
    ["2027-03-28T02:30", "2027-03-28T01:30:00.000Z"],
    ["2027-03-28T03:00", "2027-03-28T01:00:00.000Z"],
  ])("in the night when Berlin's clocks jump: %s is %s", (local, instant) => {
    expect(instantOf(local, "Europe/Berlin").toISOString()).toBe(instant);
  });

  it("in the night when Berlin's clocks go back, the first of two counts", () => {
    expect(instantOf("2026-10-25T02:30", "Europe/Berlin").toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2026-10-25T03:00", "Europe/Berlin").toISOString()).toBe("2026-10-25T02:00:00.000Z");
  });

  it("in New York's nights too, and where clocks move by half an hour", () => {
    expect(instantOf("2026-11-01T01:30", "America/New_York").toISOString()).toBe("2026-11-01T05:30:00.000Z");
    expect(instantOf("2027-03-14T02:30", "America/New_York").toISOString()).toBe("2027-03-14T07:30:00.000Z");
    expect(instantOf("2026-04-05T01:45", "Australia/Lord_Howe").toISOString()).toBe(
      "2026-04-04T14:45:00.000Z",
    );
  });
});

describe("the local time of an instant", () => {
  it("leads back to the instant, but for the second of an hour that comes twice", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 }),
        (zone, minutes) => {
          const at = new Date(minutes * 60_000);
          const local = localTimeOf(at, zone);
          const back = instantOf(local, zone);
          expect(localTimeOf(back, zone)).toBe(local);
          expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
          expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
        },
      ),
    );
  });
});
