import { describe, expect, it } from "vitest";
import { refreshedDeadline } from "./refresh-deadlines";

const clock = (time: string) => new Date(`2026-12-01T${time}:00Z`);
const now = clock("12:00");

describe("the deadline of an open attempt after its terms were changed", () => {
  it.each([
    ["later", "12:30", "13:00", "13:00"],
    ["sooner", "13:00", "12:30", "12:30"],
    ["gone", "13:00", null, null],
    ["new", null, "13:00", "13:00"],
    ["in the past, of who was still working: now", "13:00", "11:00", "12:00"],
    ["in the past, of who had no deadline: now", null, "11:00", "12:00"],
    ["unchanged and passed: as it was", "11:59", "11:59", "11:59"],
    ["sooner and passed: as it was", "11:59", "11:00", "11:59"],
    ["later and still passed: the later", "11:50", "11:55", "11:55"],
    ["extended after it had passed, while the attempt was not ended yet", "11:59", "12:09", "12:09"],
  ])("%s", (_, before, computed, expected) => {
    const time = (text: string | null) => (text === null ? null : clock(text));
    expect(refreshedDeadline(time(before), time(computed), now)).toEqual(time(expected));
  });
});
