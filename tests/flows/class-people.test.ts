import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { accommodatePerson } from "@/classroom/classes/accommodate-person";
import { addSection } from "@/classroom/classes/add-section";
import { changeRole } from "@/classroom/classes/change-role";
import { editClass } from "@/classroom/classes/edit-class";
import { invitePerson } from "@/classroom/classes/invite-person";
import { issueInvitationLink } from "@/classroom/classes/issue-invitation-link";
import { joinClass } from "@/classroom/classes/join-class";
import { leaveClass } from "@/classroom/classes/leave-class";
import { movePeople } from "@/classroom/classes/move-people";
import { readChanges } from "@/classroom/classes/read-changes";
import { readClass } from "@/classroom/classes/read-class";
import { readInvitation } from "@/classroom/classes/read-invitation";
import { readPeople } from "@/classroom/classes/read-people";
import { readPerson } from "@/classroom/classes/read-person";
import { removeSection } from "@/classroom/classes/remove-section";
import { exportRoster } from "@/classroom/classes/roster/export-roster";
import { setPlace } from "@/classroom/classes/set-place";
import { viewAsStudent } from "@/classroom/classes/view-as-student";
import { withdrawInvitation } from "@/classroom/classes/withdraw-invitation";
import { begins, deadlineSeen, minutes, openRoom, type Room } from "../assignment-steps";
import { saves } from "../attempt-steps";
import { codeOf, makesClass } from "../class-steps";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { arrives, nobody, noon, occasion } from "../world";

const write = prepareContent({});

let room: Room;
let id: string;
beforeAll(async () => {
  await write({ tea: teaModule() });
});
beforeEach(async () => {
  room = await openRoom();
  id = room.room.id;
});

const place = (by: Actor, person: string, to: "in" | "removed") =>
  setPlace(occasion(by), { class: id, person, to, reason: null });
const role = (by: Actor, person: string, to: "instructor" | "assistant" | "student") =>
  changeRole(occasion(by), { class: id, person, role: to, reason: "asked for it" });

describe("who may do what with the people of a class", () => {
  const staffDoors = () => [
    (by: Actor) => readPeople(occasion(by), { class: id }),
    (by: Actor) => viewAsStudent(occasion(by), { class: id }),
  ];
  const leaderDoors = () => [
    (by: Actor) => role(by, room.ben.personId, "assistant"),
    (by: Actor) =>
      movePeople(occasion(by), { class: id, people: [room.ben.personId], section: null, reason: null }),
    (by: Actor) =>
      accommodatePerson(occasion(by), {
        class: id,
        person: room.ben.personId,
        timeFactor: 2,
        extraDays: 0,
        reason: "x",
      }),
    (by: Actor) =>
      invitePerson(occasion(by), {
        class: id,
        email: "x@example.org",
        name: null,
        role: "student",
        section: null,
      }),
    (by: Actor) => exportRoster(occasion(by), { class: id }),
    (by: Actor) => addSection(occasion(by), { class: id, name: "East" }),
    (by: Actor) => editClass(occasion(by), { class: id, name: "Mine" }),
    (by: Actor) => readChanges(occasion(by), { class: id }),
    (by: Actor) => place(by, room.ben.personId, "removed"),
  ];

  it("is the instructor's to change, and nobody else's", async () => {
    const outsider = await arrives("ada", "owner");
    for (const door of leaderDoors()) {
      expect(await codeOf(door(nobody))).toBe("not-signed-in");
      expect(await codeOf(door(outsider))).toBe("not-found");
      for (const by of [room.dov, room.ben]) expect(await codeOf(door(by))).toBe("not-allowed");
    }
    for (const door of staffDoors()) {
      expect(await codeOf(door(outsider))).toBe("not-found");
      expect(await codeOf(door(room.ben))).toBe("not-allowed");
    }
    for (const door of [...staffDoors(), ...leaderDoors()]) await door(room.ada);
  });

  it("an assistant sees the people of their own section, and nothing of the others", async () => {
    const { people, count, sections, lead } = await readPeople(occasion(room.dov), { class: id });
    expect(people.map(({ name }) => name)).toEqual(["Dov Amsel", "Ben Osei"]);
    expect({ count, sections: sections.map(({ name }) => name), lead }).toEqual({
      count: 2,
      sections: ["North"],
      lead: null,
    });
    const south = await readPeople(occasion(room.dov), { class: id, section: room.south });
    expect(south.people.map(({ name }) => name)).toEqual(["Dov Amsel", "Ben Osei"]);
    expect((await readPerson(occasion(room.dov), { class: id, person: room.ben.personId })).member.name).toBe(
      "Ben Osei",
    );
    expect(await codeOf(readPerson(occasion(room.dov), { class: id, person: room.chi.personId }))).toBe(
      "not-allowed",
    );
    expect(await codeOf(viewAsStudent(occasion(room.dov), { class: id, section: room.south }))).toBe(
      "not-allowed",
    );
  });

  it("an instructor finds people by section and by part of a name", async () => {
    const names = async (query: object) =>
      (await readPeople(occasion(room.ada), { class: id, ...query })).people.map(({ name }) => name);
    expect(await names({ section: room.south })).toEqual(["Chi Nguyen"]);
    expect(await names({ section: "none" })).toEqual(["Ada Lindqvist"]);
    expect(await names({ find: "NGUY" })).toEqual(["Chi Nguyen"]);
  });

  it("who is removed finds nothing at their next request, and who is demoted may no more than their new role", async () => {
    await role(room.ada, room.dov.personId, "instructor");
    await role(room.dov, room.ada.personId, "student");
    expect(await codeOf(role(room.ada, room.ben.personId, "assistant"))).toBe("not-allowed");
    await place(room.dov, room.ben.personId, "removed");
    expect(await codeOf(readClass(occasion(room.ben), { class: id }))).toBe("not-found");
    expect(await codeOf(leaveClass(occasion(room.ben), { class: id }))).toBe("not-found");
  });

  it("another class's instructor changes nobody here, even by ids that they know", async () => {
    const other = await makesClass();
    const foreign = { class: other.id, person: room.ben.personId };
    expect(
      await codeOf(changeRole(occasion(other.ada), { ...foreign, role: "assistant", reason: null })),
    ).toBe("not-found");
    expect(await codeOf(readPerson(occasion(other.ada), foreign))).toBe("not-found");
    const moves = { class: id, people: [room.ben.personId], section: room.south, reason: null };
    expect(await codeOf(movePeople(occasion(room.ada), { ...moves, people: [other.ada.personId] }))).toBe(
      "not-found",
    );
    expect(await codeOf(movePeople(occasion(other.ada), { ...moves, class: other.id }))).toBe("not-found");
  });
});

describe("a place in a class", () => {
  it("that was ended is given back with all that was done in it", async () => {
    const assignment = await room.assigns();
    const { id: attempt } = await begins(room.ben, assignment);
    await place(room.ada, room.ben.personId, "removed");
    expect(await codeOf(room.reads(room.ben, assignment))).toBe("not-found");
    expect((await readPeople(occasion(room.ada), { class: id })).lead?.gone.map(({ name }) => name)).toEqual([
      "Ben Osei",
    ]);
    const back = await place(room.ada, room.ben.personId, "in");
    expect(back).toMatchObject({ role: "student", section: { name: "North" }, removedAt: null });
    const again = await begins(room.ben, assignment);
    expect(again.id).toBe(attempt);
    await saves(room.ben, attempt, again.questions[0]?.id ?? "", null);
  });

  it("of the last who leads is neither ended, nor left, nor made less", async () => {
    expect(await codeOf(place(room.ada, room.ada.personId, "removed"))).toBe("class.last-instructor");
    expect(await codeOf(role(room.ada, room.ada.personId, "student"))).toBe("class.last-instructor");
    expect(await codeOf(leaveClass(occasion(room.ada), { class: id }))).toBe("class.last-instructor");
    expect(await readClass(occasion(room.ada), { class: id })).toMatchObject({ role: "instructor" });
  });

  it("two instructors who remove each other at once leave one of them", async () => {
    await role(room.ada, room.dov.personId, "instructor");
    const outcomes = await Promise.allSettled([
      place(room.ada, room.dov.personId, "removed"),
      place(room.dov, room.ada.personId, "removed"),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("that somebody left is theirs again by the code; one that was ended is not", async () => {
    const made = await makesClass();
    await made.joins(room.ben);
    await leaveClass(occasion(room.ben), { class: made.id });
    expect(await codeOf(readClass(occasion(room.ben), { class: made.id }))).toBe("not-found");
    expect(await made.joins(room.ben)).toMatchObject({ isNew: true });
    await setPlace(occasion(made.ada), {
      class: made.id,
      person: room.ben.personId,
      to: "removed",
      reason: "left school",
    });
    expect(await codeOf(made.joins(room.ben))).toBe("class.was-removed");
  });

  it("longer time reaches an attempt that is under way, also past the close", async () => {
    const assignment = await room.assigns({ timeLimit: 3600, closesAt: minutes(60).toISOString() });
    const { id: attempt } = await begins(room.ben, assignment);
    expect(await deadlineSeen(room.ben, attempt)).toBe(minutes(60).toISOString());
    const more = {
      class: id,
      person: room.ben.personId,
      timeFactor: 1.5,
      extraDays: 0,
      reason: "reads slowly",
    };
    await accommodatePerson(occasion(room.ada), more);
    expect(await deadlineSeen(room.ben, attempt)).toBe(minutes(90).toISOString());
  });

  it("is moved for all who are named, or for nobody, and in the log for each", async () => {
    const people = [room.ben.personId, room.chi.personId];
    expect(
      await movePeople(occasion(room.ada), { class: id, people, section: room.south, reason: "full" }),
    ).toEqual({ moved: 1 });
    const stranger = await arrives("ada");
    const moves = { class: id, people: [...people, stranger.personId], section: room.north, reason: null };
    expect(await codeOf(movePeople(occasion(room.ada), moves))).toBe("not-found");
    const other = await openRoom();
    expect(await codeOf(movePeople(occasion(room.ada), { ...moves, people, section: other.north }))).toBe(
      "not-found",
    );
    const [change] = (await readChanges(occasion(room.ada), { class: id })).changes;
    expect(change).toMatchObject({ by: "Ada Lindqvist", subject: "Ben Osei", reason: "full" });
    expect(change).toMatchObject({ before: { section: "North" }, after: { section: "South" } });
  });

  it("keeps a section from being taken out while somebody is in it", async () => {
    const remove = () => removeSection(occasion(room.ada), { class: id, section: room.south });
    expect(await codeOf(remove())).toBe("class.section-in-use");
    await movePeople(occasion(room.ada), {
      class: id,
      people: [room.chi.personId],
      section: null,
      reason: null,
    });
    expect(await remove()).toEqual({ removed: true });
    expect(await codeOf(addSection(occasion(room.ada), { class: id, name: "North" }))).toBe(
      "class.section-taken",
    );
  });
});

describe("an invitation", () => {
  const invites = (email = "new@example.org", as: "assistant" | "student" = "assistant") =>
    invitePerson(occasion(room.ada), { class: id, email, name: null, role: as, section: room.south });

  it("gives its role and section to whoever has its link, once", async () => {
    const { token } = await invites();
    expect(await readInvitation(occasion(nobody), token)).toEqual({
      className: "Tea in the world",
      role: "assistant",
    });
    const eve = await arrives("dov");
    expect(await codeOf(joinClass(occasion(nobody), { invitation: token }))).toBe("not-signed-in");
    await joinClass(occasion(eve), { invitation: token });
    expect(await readClass(occasion(eve), { class: id })).toMatchObject({
      role: "assistant",
      section: "South",
    });
    const late = await arrives("ben");
    expect(await codeOf(joinClass(occasion(late), { invitation: token }))).toBe("link.not-valid");
    expect(await codeOf(readClass(occasion(late), { class: id }))).toBe("not-found");
  });

  it("is taken by one of two who open it at the same moment", async () => {
    const { token } = await invites();
    const both = await Promise.all([arrives("dov"), arrives("ben")]);
    const outcomes = await Promise.allSettled(
      both.map((by) => joinClass(occasion(by), { invitation: token })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("works no more once it was replaced, taken back or has run out", async () => {
    const { id: invitation, token } = await invites();
    const { token: newer } = await issueInvitationLink(occasion(room.ada), { class: id, invitation });
    const eve = await arrives("dov");
    expect(await codeOf(joinClass(occasion(eve), { invitation: token }))).toBe("link.not-valid");
    const inAMonth = new Date(noon.getTime() + 31 * 86_400_000);
    expect(await codeOf(joinClass(occasion(eve, inAMonth), { invitation: newer }))).toBe("link.not-valid");
    await withdrawInvitation(occasion(room.ada), { class: id, invitation });
    expect(await codeOf(joinClass(occasion(eve), { invitation: newer }))).toBe("link.not-valid");
    expect(await codeOf(issueInvitationLink(occasion(room.ada), { class: id, invitation }))).toBe(
      "not-found",
    );
  });

  it("changes nothing for who is in the class, and lets in again who was removed before it was made", async () => {
    const { token } = await invites();
    expect(await joinClass(occasion(room.ben), { invitation: token })).toMatchObject({ isNew: false });
    expect(await readClass(occasion(room.ben), { class: id })).toMatchObject({ role: "student" });
    await place(room.ada, room.ben.personId, "removed");
    const { token: again } = await invites("ben@elsewhere.org", "student");
    await joinClass(occasion(room.ben), { invitation: again });
    expect(await readClass(occasion(room.ben), { class: id })).toMatchObject({
      role: "student",
      section: "South",
    });
  });

  it("waits once for an address, and the log does not name it", async () => {
    await invites();
    expect(await codeOf(invites())).toBe("class.invited-before");
    const { changes } = await readChanges(occasion(room.ada), { class: id });
    expect(JSON.stringify(changes.map(({ before, after, reason }) => [before, after, reason]))).not.toContain(
      "@",
    );
  });
});

describe("a look as a student", () => {
  it("shows what was handed out to a section, and is told in the log every time", async () => {
    await room.creates({}, { title: "A draft" });
    const assignment = await room.assigns({ dueAt: "2026-12-01T11:00:00.000Z" });
    await room.overrides(assignment, { section: room.south }, { dueAt: "2026-12-02T11:00:00.000Z" });
    const due = async (section?: string) => {
      const { list } = await viewAsStudent(occasion(room.ada), { class: id, section });
      expect(list).toMatchObject({ role: "student", mayManage: false, students: null });
      return list.assignments.map(({ title, terms, own, counts }) => [
        title,
        terms.dueAt,
        own?.parts.length,
        counts,
      ]);
    };
    expect(await due()).toEqual([["On tea", "2026-12-01T11:00:00.000Z", 1, null]]);
    expect(await due(room.south)).toEqual([["On tea", "2026-12-02T11:00:00.000Z", 1, null]]);
    const looks = (await readChanges(occasion(room.ada), { class: id })).changes.filter(
      ({ action }) => action === "class.view-as-student",
    );
    expect(looks.map(({ by, after }) => [by, after])).toEqual([
      ["Ada Lindqvist", { section: "South" }],
      ["Ada Lindqvist", { section: null }],
    ]);
  });
});
