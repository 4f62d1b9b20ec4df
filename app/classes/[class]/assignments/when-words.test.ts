import { describe, expect, it } from "vitest";
import { whenIn } from "./when-words";

describe("when something is", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin", "1 December 2026, 09:00"],
    ["Europe/Paris", "Europe/Berlin", "1 December 2026, 09:00"],
    ["Europe/London", "Europe/Berlin", "1 December 2026, 08:00 (09:00 in Berlin)"],
    ["America/New_York", "Europe/Berlin", "1 December 2026, 03:00 (09:00 in Berlin)"],
    ["Pacific/Auckland", "America/New_York", "1 December 2026, 21:00 (03:00 in New York)"],
    ["Pacific/Kiritimati", "America/Los_Angeles", "1 December 2026, 22:00 (00:00 in Los Angeles)"],
    ["Pacific/Pago_Pago", "Europe/Berlin", "30 November 2026, 21:00 (1 December 2026, 09:00 in Berlin)"],
  ])("for somebody in %s of a class in %s: %s", (own, zone, words) => {
    expect(whenIn("2026-12-01T08:00:00.000Z", own, zone)).toBe(words);
  });
});
