import { beforeEach, describe, expect, it } from "vitest";
import { changeRole } from "@/classroom/classes/change-role";
import { issueInvitationLink } from "@/classroom/classes/issue-invitation-link";
import { joinClass } from "@/classroom/classes/join-class";
import { readClass } from "@/classroom/classes/read-class";
import { readPeople } from "@/classroom/classes/read-people";
import { exportRoster } from "@/classroom/classes/roster/export-roster";
import { importRoster } from "@/classroom/classes/roster/import-roster";
import { previewRoster } from "@/classroom/classes/roster/preview-roster";
import { setPlace } from "@/classroom/classes/set-place";
import { database } from "@/prisma/client";
import { addressOf, codeOf, type MadeClass, makesClass } from "../class-steps";
import { arrives, noon, occasion } from "../world";

let made: MadeClass;
beforeEach(async () => {
  made = await makesClass();
});

const looks = (given: { text?: string; file?: string }) =>
  previewRoster(occasion(made.ada), { class: made.id, ...given });
const outcomesOf = ({ rows }: { rows: readonly { outcome: string }[] }) => rows.map(({ outcome }) => outcome);
const invited = async () => (await readPeople(occasion(made.ada), { class: made.id })).lead?.invited ?? [];
const roster = "name,email,section\nBen Osei,ben@school.org,North\nChi Nguyen,chi@school.org,South\n";

describe("a roster", () => {
  it("is shown row by row and changes nothing until it is taken over", async () => {
    const shown = await looks({ text: roster });
    expect(shown).toMatchObject({ newSections: ["North", "South"] });
    expect(outcomesOf(shown)).toEqual(["invited", "invited"]);
    expect(await invited()).toEqual([]);
    await made.imports(roster);
    expect((await invited()).map(({ email, section }) => [email, section?.name])).toEqual([
      ["ben@school.org", "North"],
      ["chi@school.org", "South"],
    ]);
  });

  it("changes nothing the second time", async () => {
    await made.imports(roster);
    const before = (await made.log()).length;
    expect(outcomesOf(await made.imports(roster))).toEqual(["unchanged", "unchanged"]);
    expect((await made.log()).length).toBe(before);
    expect((await invited()).length).toBe(2);
  });

  it.each([
    ["UTF-8 with a mark and semicolons", Buffer.from(`\uFEFF${roster.replaceAll(",", ";")}`)],
    ["UTF-16 little-endian and tabs", Buffer.from(`\uFEFF${roster.replaceAll(",", "\t")}`, "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\uFEFF${roster}`, "utf16le").swap16()],
  ])("is read from a file in %s", async (_, bytes) => {
    expect(outcomesOf(await looks({ file: bytes.toString("base64") }))).toEqual(["invited", "invited"]);
  });

  it("with one row that cannot be taken is not taken at all", async () => {
    const text = `${roster}Dov,not an address,North\n`;
    const shown = await looks({ text });
    expect(outcomesOf(shown)).toEqual(["invited", "invited", "fault"]);
    const asked = importRoster(occasion(made.ada), { class: made.id, text, seen: shown.seen });
    expect(await codeOf(asked)).toBe("roster.has-faults");
    expect(await invited()).toEqual([]);
    expect(await database().classSection.count({ where: { classId: made.id } })).toBe(0);
  });

  it("is not taken over when the class has changed since it was looked at", async () => {
    const shown = await looks({ text: roster });
    await made.imports("email\nben@school.org\n");
    const asked = importRoster(occasion(made.ada), { class: made.id, text: roster, seen: shown.seen });
    expect(await codeOf(asked)).toBe("roster.changed");
    expect((await invited()).length).toBe(1);
  });

  it("taken over twice at once counts once", async () => {
    const { seen } = await looks({ text: roster });
    const asks = () => importRoster(occasion(made.ada), { class: made.id, text: roster, seen });
    const outcomes = await Promise.allSettled([asks(), asks()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await invited()).length).toBe(2);
  });

  it("lets nobody in by an address that nobody has proved, and does not tell whether it has an account", async () => {
    const ben = await arrives("ben");
    const text = `email\n${await addressOf(ben)}\nnobody@school.org\n`;
    expect(outcomesOf(await made.imports(text))).toEqual(["invited", "invited"]);
    expect(await codeOf(readClass(occasion(ben), { class: made.id }))).toBe("not-found");
  });

  it("lets in at once whoever an OpenID provider vouches for", async () => {
    const ben = await arrives("ben");
    const identity = {
      issuer: "https://id.school.org",
      subject: ben.personId,
      personId: ben.personId,
      linkedAt: noon,
    };
    await database().oidcIdentity.create({ data: identity });
    expect(outcomesOf(await made.imports(`email,section\n${await addressOf(ben)},North\n`))).toEqual([
      "enrolled",
    ]);
    expect(await readClass(occasion(ben), { class: made.id })).toMatchObject({
      role: "student",
      section: "North",
    });
  });

  it("keeps a section for who joins by the code with its address, and then is unchanged", async () => {
    const ben = await arrives("ben");
    const text = `email,section\n${await addressOf(ben)},North\n`;
    await made.imports(text);
    await made.joins(ben);
    expect(await readClass(occasion(ben), { class: made.id })).toMatchObject({ section: "North" });
    expect(await invited()).toEqual([]);
    expect(outcomesOf(await made.imports(text))).toEqual(["unchanged"]);
  });

  it("is unchanged also where a link was used with another address", async () => {
    await made.imports(roster);
    const [first] = await invited();
    const { token } = await issueInvitationLink(occasion(made.ada), {
      class: made.id,
      invitation: first?.id ?? "",
    });
    await joinClass(occasion(await arrives("ben")), { invitation: token });
    expect(outcomesOf(await made.imports(roster))).toEqual(["unchanged", "unchanged"]);
    expect((await invited()).length).toBe(1);
  });

  it("moves students, lets them in again, and never gives or takes a role", async () => {
    const [ben, chi, dov] = [await arrives("ben"), await arrives("chi"), await arrives("dov")];
    for (const by of [ben, chi, dov]) await made.joins(by);
    await changeRole(occasion(made.ada), {
      class: made.id,
      person: dov.personId,
      role: "assistant",
      reason: null,
    });
    await changeRole(occasion(made.ada), {
      class: made.id,
      person: chi.personId,
      role: "assistant",
      reason: null,
    });
    await setPlace(occasion(made.ada), { class: made.id, person: chi.personId, to: "removed", reason: null });
    const rows = await Promise.all(
      [ben, chi, dov, made.ada].map(async (by) => `${await addressOf(by)},North`),
    );
    const text = `email,section\n${rows.join("\n")}`;
    expect(outcomesOf(await made.imports(text))).toEqual(["moved", "let-in-again", "unchanged", "unchanged"]);
    const places = (await made.places()).map(({ role, section, removedAt }) => [
      role,
      section?.name ?? null,
      removedAt,
    ]);
    expect(places).toEqual([
      ["instructor", null, null],
      ["student", "North", null],
      ["student", "North", null],
      ["assistant", null, null],
    ]);
    expect(outcomesOf(await made.imports(text))).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
  });

  it("comes back from its export as it was, and no spreadsheet runs a name", async () => {
    await made.imports('name,email,section\n"=1+1",ben@school.org,"-North, left"\n');
    const { csv, name } = await exportRoster(occasion(made.ada), { class: made.id });
    expect(name).toBe("tea-in-the-world-roster.csv");
    expect(csv).toContain("'=1+1,ben@school.org,\"'-North, left\"");
    expect(outcomesOf(await made.imports(csv))).toEqual(["unchanged"]);
  });

  it("of two thousand rows is taken over in one go", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, place) => `Student ${place},s${place}@school.org,Group ${place % 20}`,
    );
    const text = `name,email,section\n${rows.join("\n")}`;
    await made.imports(text);
    expect(await database().invitation.count({ where: { classId: made.id } })).toBe(2000);
    const again = await made.imports(text.replaceAll("Group", "Part"));
    expect(new Set(outcomesOf(again))).toEqual(new Set(["invitation-changed"]));
  });
});
