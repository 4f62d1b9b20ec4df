import { describe, expect, it } from "vitest";
import { marksOf, ticksOf } from "./axis";
import { daysIn, orderOf, spanOf, unitsIn } from "./spans";
import { rangeInWords, timeInWords } from "./time-words";

describe("what a date says", () => {
  it.each([
    ["2012-04-06", "day", "2012-04-06", "2012-04-06"],
    ["2012-02", "day", "2012-02-01", "2012-02-29"],
    ["2012-04-06", "month", "2012-04-01", "2012-04-30"],
    ["2012-04-06", "season", "2012-03-01", "2012-05-31"],
    ["2012-12", "season", "2012-12-01", "2013-02-28"],
    ["2013-02-28", "season", "2012-12-01", "2013-02-28"],
    ["2013-01", "season", "2012-12-01", "2013-02-28"],
  ] as const)("%s to the %s is from %s to %s", (date, precision, from, to) => {
    expect(spanOf(date, precision)).toEqual({ from, to });
  });

  it("comes before another only when it ends before that begins", () => {
    const [march, april, spring] = [
      spanOf("2012-03", "month"),
      spanOf("2012-04", "month"),
      spanOf("2012-04", "season"),
    ];
    expect([orderOf(march, april), orderOf(april, march), orderOf(april, spring)]).toEqual([-1, 1, 0]);
  });

  it.each([
    ["2012-04-06", "day", "6 April 2012"],
    ["2012-04", "day", "April 2012"],
    ["2012-04-06", "month", "April 2012"],
    ["2012-04", "season", "spring 2012 (March to May)"],
    ["2012-06", "season", "summer 2012 (June to August)"],
    ["2012-11-30", "season", "autumn 2012 (September to November)"],
    ["2013-01", "season", "winter 2012–13 (December to February)"],
  ] as const)("%s to the %s is in words: %s", (date, precision, words) => {
    expect(timeInWords(date, precision)).toBe(words);
  });

  it("is in words from a date to a date, or one of them", () => {
    expect(rangeInWords({ from: "2012-04", to: "2012-05" })).toBe("April 2012 to May 2012");
    expect(rangeInWords({ from: "2012-04-06", to: "2012-04-06" })).toBe("6 April 2012");
  });
});

describe("what can be chosen", () => {
  it("is every month or season of the time, and every day of a month within it", () => {
    expect(unitsIn({ from: "2011-11-30", to: "2012-02-01", precision: "day" })).toEqual([
      "2011-11",
      "2011-12",
      "2012-01",
      "2012-02",
    ]);
    expect(unitsIn({ from: "2012-01", to: "2012-09", precision: "season" })).toEqual([
      "2011-12",
      "2012-03",
      "2012-06",
      "2012-09",
    ]);
    expect(daysIn("2012-02", { from: "2012-02-27", to: "2012-03-05" })).toEqual([
      "2012-02-27",
      "2012-02-28",
      "2012-02-29",
    ]);
    expect(daysIn("2012-03", { from: "2012-02-27", to: "2012-03-02" })).toEqual(["2012-03-01", "2012-03-02"]);
  });
});

describe("the axis", () => {
  const year = { from: "2012-01", to: "2012-12", precision: "month" } as const;
  const events = ["a", "b", "c"].map((id) => ({ id, text: id }));

  it("has two to six labels: years in a long time, months in a shorter one, days in the shortest", () => {
    expect(ticksOf(year).map(({ text }) => text)).toEqual(["Jan 2012", "Apr 2012", "Jul 2012", "Oct 2012"]);
    expect(ticksOf({ ...year, from: "1960-01", to: "2024-12" }).map(({ text }) => text)).toEqual([
      "1960",
      "1980",
      "2000",
      "2020",
    ]);
    for (const to of ["2012-01", "2012-02", "2012-06", "2013-05", "2019-03", "2061-12"]) {
      expect(ticksOf({ ...year, to }).length).toBeGreaterThanOrEqual(2);
      expect(ticksOf({ ...year, to }).length).toBeLessThanOrEqual(6);
    }
    const days = { from: "2012-02-20", to: "2012-03-05", precision: "day" } as const;
    expect(ticksOf(days).map(({ text }) => text)).toEqual(["20 Feb", "5 Mar"]);
  });

  it("has each dated event at its place, and one above the other where they would touch", () => {
    const marks = marksOf({ ...year, stem: "When?", events }, { a: "2012-12", b: "2012-01", c: "2012-12" });
    expect(marks.map(({ number, lane }) => [number, lane])).toEqual([
      [2, 0],
      [1, 0],
      [3, 1],
    ]);
    const [first, last] = [marks[0]?.x ?? 0, marks[2]?.x ?? 0];
    expect(first).toBeGreaterThan(9);
    expect(first).toBeLessThan(14);
    expect(last).toBeGreaterThan(86);
    expect(last).toBeLessThan(91);
  });
});
