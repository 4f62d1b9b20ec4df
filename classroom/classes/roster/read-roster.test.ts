import { describe, expect, it } from "vitest";
import { readRoster } from "./read-roster";

function rowsOf(text: string) {
  const roster = readRoster(text);
  if ("fault" in roster) throw new Error(roster.fault);
  return roster.rows;
}
const faultOf = (text: string) => {
  const roster = readRoster(text);
  return "fault" in roster ? roster.fault : null;
};

const ben = { email: "ben@example.org", name: "Ben Osei", section: "North", fault: null };

describe("a roster", () => {
  it.each([
    ["headings", "name,email,section\nBen Osei,BEN@example.org,North"],
    [
      "headings in another order, and columns that nobody asked for",
      "Id;Group;E-mail;Name\n7;North;ben@example.org;Ben Osei",
    ],
    ["tabs, as pasted from a spreadsheet", "Name\tEmail address\tTutorial\nBen Osei\tben@example.org\tNorth"],
    ["no headings", "Ben Osei,ben@example.org,North"],
  ])("is read with %s", (_, text) => {
    expect(rowsOf(text)).toEqual([expect.objectContaining(ben)]);
  });

  it("may be nothing but addresses", () => {
    expect(rowsOf("ben@example.org\nchi@example.org\n")).toEqual([
      { line: 1, email: "ben@example.org", name: null, section: null, fault: null },
      { line: 2, email: "chi@example.org", name: null, section: null, fault: null },
    ]);
  });

  it("says of each row that cannot be taken why", () => {
    const faults = rowsOf(
      "name,email,section\nBen,ben@example.org,North\nChi,chi at example\n,BEN@example.org\nDov,,South",
    ).map(({ line, fault }) => [line, fault]);
    expect(faults).toEqual([
      [2, null],
      [3, expect.stringContaining("e-mail address")],
      [4, "This address stands in line 2 already."],
      [5, expect.stringContaining("e-mail address")],
    ]);
  });

  it.each([
    ["", "The list is empty."],
    ["name,email\n", "Below the headings there are no rows."],
    [
      "Ben\nChi",
      "No column holds e-mail addresses. Name the columns in the first row: name, email, section.",
    ],
    ['name,"email', "A quotation mark is opened and never closed."],
    [`email\n${"x@example.org\n".repeat(5001)}`, "A list has at most 5000 rows; take it in parts."],
  ])("is none: %j", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});
