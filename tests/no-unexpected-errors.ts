import { afterEach, expect, vi } from "vitest";

const error = vi.spyOn(console, "error");
const warn = vi.spyOn(console, "warn");

/** Says that the running test expects complaints on the console, and gives them back. */
export function expectComplaints(): string[] {
  const said = [...error.mock.calls, ...warn.mock.calls].map((words) => words.map(String).join(" "));
  error.mockClear();
  warn.mockClear();
  return said;
}

afterEach(() => {
  const said = expectComplaints();
  expect(said, "the console stayed quiet").toEqual([]);
});
