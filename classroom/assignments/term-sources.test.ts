import { describe, expect, it } from "vitest";
import { termsSchema } from "@/learning/terms/terms";
import { type TracedTerm, termSources } from "./term-sources";

const base = termsSchema.parse({
  dueAt: "2026-12-01T17:00:00.000Z",
  closesAt: "2026-12-02T17:00:00.000Z",
  timeLimit: 1800,
  attempts: { allowed: 2 },
});
const row = (id: string, level: "class" | "section" | "person", terms: object) => ({ id, level, terms });
const nobodys = { timeFactor: 1, extraDays: 0 };

function traced(term: TracedTerm, rows: Parameters<typeof row>[], accommodation = nobodys) {
  const sources = termSources(
    base,
    rows.map((one) => row(...one)),
    accommodation,
    "Europe/Berlin",
  );
  const found = sources.find((one) => one.term === term);
  return [found?.value, found?.override?.id ?? null, found?.adjustedBy];
}

describe("where a term comes from", () => {
  it("is the assignment where nothing was overridden", () => {
    expect(traced("timeLimit", [])).toEqual([1800, null, null]);
  });

  it("is the person's row before the section's before the class's, whenever they were given", () => {
    const rows: Parameters<typeof row>[] = [
      ["p", "person", { timeLimit: 3600 }],
      ["s", "section", { timeLimit: 2400, attempts: { allowed: 3 } }],
      ["c", "class", { timeLimit: 2000, attempts: { allowed: 5 }, lateAnswersWithin: 5 }],
    ];
    expect(traced("timeLimit", rows)).toEqual([3600, "p", null]);
    expect(traced("attempts.allowed", rows)).toEqual([3, "s", null]);
    expect(traced("lateAnswersWithin", rows)).toEqual([5, "c", null]);
    expect(traced("behaviour", rows)).toEqual(["deferred", null, null]);
  });

  it("is the later of two rows alike", () => {
    expect(
      traced("timeLimit", [
        ["first", "person", { timeLimit: 3600 }],
        ["second", "person", { timeLimit: 2700 }],
      ]),
    ).toEqual([2700, "second", null]);
  });

  it("is the row that took a close along with a due time", () => {
    const due = "2026-12-05T17:00:00.000Z";
    expect(traced("closesAt", [["p", "person", { dueAt: due }]])).toEqual([due, "p", null]);
  });

  it("names the accommodation that moved it: days by the calendar, and extra seconds", () => {
    const accommodation = { timeFactor: 1.5, extraDays: 2 };
    expect(traced("closesAt", [], accommodation)).toEqual([
      "2026-12-04T17:00:00.000Z",
      null,
      "accommodation",
    ]);
    expect(traced("extraTime", [], accommodation)).toEqual([900, null, "accommodation"]);
    expect(traced("timeLimit", [], accommodation)).toEqual([1800, null, null]);
  });

  it("is the row whose close took the due time along", () => {
    const close = "2026-12-01T12:00:00.000Z";
    expect(traced("dueAt", [["c", "class", { closesAt: close }]])).toEqual([close, "c", null]);
  });
});
