import { describe, expect, it } from "vitest";
import type { Member } from "../member-store";
import { decideRoster, type RosterGround } from "./decide-roster";
import type { RosterRow } from "./read-roster";

const row = (email: string, more: Partial<RosterRow> = {}): RosterRow => ({
  ...{ line: 2, email, name: null, section: null, fault: null },
  ...more,
});
const member = (email: string, more: Partial<Member> = {}): Member => ({
  ...{ personId: `id of ${email}`, name: null, email, role: "student", section: null },
  ...{ timeFactor: 1, extraDays: 0, joinedAt: new Date(0), removedAt: null, removedBy: null },
  ...more,
});
const north = { id: "n", name: "North" };
const empty: RosterGround = { members: [], invited: [], taken: new Map(), proved: new Map() };
const outcome = (asked: RosterRow, ground: Partial<RosterGround> = {}) =>
  decideRoster([asked], { ...empty, ...ground })[0]?.outcome;

describe("what a row of a roster does", () => {
  it("keeps a place for an address that nobody has proved, with or without an account", () => {
    expect(outcome(row("ben@x.org"))).toBe("invited");
  });

  it("lets in at once whose address a provider has proved", () => {
    expect(outcome(row("ben@x.org"), { proved: new Map([["ben@x.org", "p"]]) })).toBe("enrolled");
  });

  it.each([
    ["nothing to who is there", row("ben@x.org"), member("ben@x.org", { section: north }), "unchanged"],
    [
      "nothing where the section is theirs",
      row("ben@x.org", { section: "North" }),
      member("ben@x.org", { section: north }),
      "unchanged",
    ],
    [
      "moves a student",
      row("ben@x.org", { section: "South" }),
      member("ben@x.org", { section: north }),
      "moved",
    ],
    [
      "lets in again who was removed",
      row("ben@x.org"),
      member("ben@x.org", { removedAt: new Date(1) }),
      "let-in-again",
    ],
    [
      "leaves an assistant and their section alone",
      row("ben@x.org", { section: "South" }),
      member("ben@x.org", { role: "assistant", section: north }),
      "unchanged",
    ],
    [
      "leaves an instructor alone",
      row("ben@x.org", { section: "South" }),
      member("ben@x.org", { role: "instructor" }),
      "unchanged",
    ],
  ])("%s", (_, asked, there, expected) => {
    expect(outcome(asked, { members: [there] })).toBe(expected);
  });

  it("knows who took the place that was kept for the address, whatever address they have here", () => {
    const taken = new Map([["ben@x.org", "id of other@y.org"]]);
    expect(outcome(row("ben@x.org"), { members: [member("other@y.org")], taken })).toBe("unchanged");
  });

  it("changes an invitation that waits by what it says, and by nothing that is blank", () => {
    const waits = { id: "i", email: "ben@x.org", name: "Ben", role: "student", section: north };
    const about = (more: Partial<RosterRow>) => outcome(row("ben@x.org", more), { invited: [waits] });
    expect(about({})).toBe("unchanged");
    expect(about({ name: "Ben", section: "North" })).toBe("unchanged");
    expect(about({ section: "South" })).toBe("invitation-changed");
    expect(about({ name: "Ben Osei" })).toBe("invitation-changed");
    expect(
      outcome(row("ben@x.org", { section: "South" }), { invited: [{ ...waits, role: "assistant" }] }),
    ).toBe("unchanged");
  });
});
