import { describe, expect, it } from "vitest";
import { type AxisSpan, positionOf, ticksOf, writtenDay } from "./time-axis";

const months: AxisSpan = { from: "2012-01-01", to: "2013-01-01", ticks: "month", start: 0, length: 366 };
const years: AxisSpan = { from: "2013-01-01", to: "2017-01-01", ticks: "year", start: 366, length: 1461 };

describe("a day on the axis", () => {
  it.each([
    ["2012-01-01", 0],
    ["2012-03-01", 60],
    ["2012-12-31", 365],
    ["2013-01-01", 366],
    ["2016-12-31", 366 + 1460],
    ["2017-01-01", 366 + 1461],
  ])("%s stands at %d", (date, place) => {
    expect(positionOf(date, [months, years])).toBeCloseTo(place);
  });
});

describe("ticks", () => {
  it("name the months, and January by its year", () => {
    const ticks = ticksOf({ ...months, from: "2012-12-01", to: "2013-03-01" });
    expect(ticks.map(({ label, isMajor }) => [label, isMajor])).toEqual([
      ["Dec", false],
      ["2013", true],
      ["Feb", false],
    ]);
  });

  it("name the years that begin within their span", () => {
    expect(ticksOf({ ...years, from: "2013-06-01" }).map(({ label }) => label)).toEqual([
      "2014",
      "2015",
      "2016",
    ]);
  });

  it("stand where their first day stands", () => {
    expect(ticksOf(months)[2]?.at).toBeCloseTo(positionOf("2012-03-01", [months]));
  });
});

describe("a day in words", () => {
  it("has its year unless that goes without saying", () => {
    expect(writtenDay("2012-12-20")).toBe("20 December 2012");
    expect(writtenDay("2012-03-02", "without-year")).toBe("2 March");
  });
});
