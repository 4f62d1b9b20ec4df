import { describe, expect, it } from "vitest";
import { dateInWords } from "./date-words";
import { isoDate } from "./iso-date";

describe("a date", () => {
  it.each(["2012-04-06", "2012-04", "2012-02-29", "1000-01", "2999-12-31"])("may be %s", (date) => {
    expect(isoDate.safeParse(date).success).toBe(true);
  });

  it.each([
    "2012",
    "2012-13",
    "2012-00",
    "2012-4",
    "2013-02-29",
    "2012-04-31",
    "06-04-2012",
    "0999-01",
    "3000-01",
    "",
  ])("may not be %s", (date) => {
    expect(isoDate.safeParse(date).success).toBe(false);
  });

  it.each([
    ["2012-04-06", "6 April 2012"],
    ["2012-12-21", "21 December 2012"],
    ["2012-04", "April 2012"],
  ])("%s is %s in words", (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
