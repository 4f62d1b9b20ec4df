import { describe, expect, it } from "vitest";
import { effectiveTerms } from "@/learning/terms/effective-terms";
import { termsSchema } from "@/learning/terms/terms";
import { deadlineOf } from "@/learning/terms/window";
import { extension } from "./extension";

const start = new Date("2026-12-01T09:00:00.000Z");
const clock = (time: string) => `2026-12-01T${time}:00.000Z`;
const nobodys = { timeFactor: 1, extraDays: 0 };

/** The deadline before and after ten minutes more. */
function tenMore(given: object, accommodation = nobodys) {
  const terms = termsSchema.parse(given);
  const override = extension(effectiveTerms(terms, [], nobodys, "UTC"), start, 10);
  const rows = override ? [{ level: "person" as const, terms: override }] : [];
  return [[], rows].map((overrides) =>
    deadlineOf(effectiveTerms(terms, overrides, accommodation, "UTC"), start)?.toISOString(),
  );
}

describe("ten minutes more for somebody who is working", () => {
  it.each([
    ["a time limit", { timeLimit: 1800 }, "09:30", "09:40"],
    ["a close", { closesAt: clock("09:30") }, "09:30", "09:40"],
    ["a close before the time limit is up", { timeLimit: 3600, closesAt: clock("09:30") }, "09:30", "09:40"],
    ["a close soon after it", { timeLimit: 1800, closesAt: clock("09:35") }, "09:30", "09:40"],
    ["a due time and a close", { dueAt: clock("09:30"), closesAt: clock("09:30") }, "09:30", "09:40"],
  ])("with %s", (_, terms, before, after) => {
    expect(tenMore(terms)).toEqual([clock(before), clock(after)]);
  });

  it("are fifteen for who has half as much time again", () => {
    const [before, after] = tenMore({ timeLimit: 1800 }, { timeFactor: 1.5, extraDays: 0 });
    expect([before, after]).toEqual([clock("09:45"), clock("10:00")]);
  });

  it("leave a close alone that is far away", () => {
    const terms = termsSchema.parse({ timeLimit: 1800, closesAt: clock("18:00"), dueAt: clock("17:00") });
    expect(extension(terms, start, 10)).toEqual({ timeLimit: 2400 });
  });

  it("are nothing where there is no end", () => {
    expect(extension(termsSchema.parse({ dueAt: clock("09:30") }), start, 10)).toBeNull();
  });
});
