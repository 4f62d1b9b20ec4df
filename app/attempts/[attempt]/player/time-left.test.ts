import { expect, it } from "vitest";
import { phaseOf, secondsLeft, timeInWords, timeToAnnounce } from "./time-left";

const now = "2026-11-25T12:00:00.000Z";

it.each([
  [0, 60],
  [1, 60],
  [1_000, 59],
  [59_999, 1],
  [60_000, 0],
  [90_000, 0],
])("after %i milliseconds of a minute %i seconds are left", (passed, seconds) => {
  expect(secondsLeft({ deadline: "2026-11-25T12:01:00.000Z", now }, passed)).toBe(seconds);
});

it("nothing runs out without a deadline", () => {
  expect(secondsLeft({ deadline: null, now }, 5_000)).toBeNull();
});

it.each([
  [0, "Time is up"],
  [9, "0:09 left"],
  [754, "12:34 left"],
  [3_723, "1:02:03 left"],
])("%i seconds are said as %s", (seconds, words) => {
  expect(timeInWords(seconds)).toBe(words);
});

it.each([
  ["open", 12, "open"],
  ["open", null, "open"],
  ["open", 0, "time-is-up"],
  ["time-is-up", 0, "time-is-up"],
  ["ended", 12, "ended"],
] as const)("said to be %s with %s seconds left is %s", (state, left, phase) => {
  expect(phaseOf(state, left)).toBe(phase);
});

it("reads out the last five minutes, the last one and the end, once each", () => {
  const said = Array.from({ length: 400 }, (_, passed) => timeToAnnounce(399 - passed));
  expect([...new Set(said)]).toEqual(["", "Five minutes left", "One minute left", "Time is up"]);
  expect(said.indexOf("Five minutes left")).toBe(99);
  expect(said.indexOf("One minute left")).toBe(339);
  expect(timeToAnnounce(null)).toBe("");
});
