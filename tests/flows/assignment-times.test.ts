import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/prisma/client";
import { begins, deadlineSeen, minutes, openRoom, type Room, timePasses } from "../assignment-steps";
import { refusalOf, saves, submits } from "../attempt-steps";
import { accommodates } from "../classroom";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { noon } from "../world";

const write = prepareContent({});

let room: Room;
beforeAll(async () => {
  await write({ tea: teaModule() });
});
beforeEach(async () => {
  room = await openRoom();
});

const time = (count: number) => minutes(count).toISOString();
const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;

describe("when it may be begun", () => {
  it("from its opening to its close, in the class's zone", async () => {
    // In Berlin it is one o'clock in the afternoon when it is noon in UTC.
    const id = await room.assigns({ opensAt: "2026-11-25T13:10", closesAt: "2026-11-25T14:00" });
    expect(await refusalOf(begins(room.ben, id))).toEqual({
      code: "quiz.not-open-yet",
      details: { opensAt: time(10) },
    });
    expect((await begins(room.ben, id, minutes(10))).deadline).toBe(time(60));
    expect(await codeOf(begins(room.chi, id, minutes(60)))).toBe("quiz.closed");
  });

  it("as often as there are attempts, with the delay between them", async () => {
    const id = await room.assigns({ attempts: { allowed: 2, delay: 30 } });
    await submits(room.ben, (await begins(room.ben, id)).id, minutes(5));
    expect(await refusalOf(begins(room.ben, id, minutes(20)))).toEqual({
      code: "quiz.wait",
      details: { until: time(35) },
    });
    await submits(room.ben, (await begins(room.ben, id, minutes(35))).id, minutes(40));
    expect(await codeOf(begins(room.ben, id, minutes(90)))).toBe("quiz.no-attempts-left");
    await room.overrides(id, { person: room.ben.personId }, { attempts: { allowed: 3 } });
    expect((await begins(room.ben, id, minutes(90))).state).toBe("open");
  });
});

describe("dates around the nights when the clocks change", () => {
  it.each([
    ["Europe/Berlin", "2027-03-27T18:00", "2027-03-27T17:00:00.000Z", "2027-03-28T16:00:00.000Z"],
    ["Europe/Berlin", "2026-10-24T18:00", "2026-10-24T16:00:00.000Z", "2026-10-25T17:00:00.000Z"],
    ["America/New_York", "2027-03-13T18:00", "2027-03-13T23:00:00.000Z", "2027-03-14T22:00:00.000Z"],
    ["Australia/Lord_Howe", "2027-04-03T18:00", "2027-04-03T07:00:00.000Z", "2027-04-04T07:30:00.000Z"],
  ])(
    "%s: what closes at %s closes a calendar day later for who has one",
    async (zone, close, at, dayLater) => {
      const far = await openRoom(zone);
      const id = await far.assigns({ closesAt: close });
      const [ben, chi] = [far.ben.personId, far.chi.personId];
      await accommodates({ personId: chi, classId: far.room.id }, { extraDays: 1 });
      expect((await far.readsAs(far.ada, id, ben)).terms.closesAt).toBe(at);
      const seen = await far.readsAs(far.ada, id, chi);
      expect(seen.terms.closesAt).toBe(dayLater);
      expect(seen.sources.find(({ term }) => term === "closesAt")?.adjustedBy).toBe("accommodation");
    },
  );
});

describe("extra time", () => {
  it("of one and a half ends after the close, and what is answered in it counts", async () => {
    await accommodates({ personId: room.ben.personId, classId: room.room.id }, { timeFactor: 1.5 });
    const id = await room.assigns({ timeLimit: 3600, closesAt: time(30) });
    const [ben, chi] = [await begins(room.ben, id), await begins(room.chi, id)];
    expect([ben.deadline, chi.deadline]).toEqual([time(60), time(30)]);
    await saves(room.ben, ben.id, "Q-leaf", { choice: "leaves" }, { at: minutes(50) });
    expect(await codeOf(saves(room.chi, chi.id, "Q-leaf", { choice: "leaves" }, { at: minutes(50) }))).toBe(
      "attempt.ended",
    );
    await timePasses(minutes(61));
    const list = await room.lists(room.ben, minutes(62));
    expect(list.assignments[0]?.own?.parts[0]?.attempts[0]?.score).toEqual({
      score: 1,
      outOf: 5,
      waiting: 0,
    });
  });
});

describe("while somebody works", () => {
  it("an extension moves their deadline and nobody else's, and they see it at the next look at the clock", async () => {
    const id = await room.assigns({ timeLimit: 1800 });
    const [ben, chi] = [await begins(room.ben, id), await begins(room.chi, id)];
    const given = await room.extends(id, room.ben.personId, 10, { at: minutes(20) });
    expect(given.deadline).toBe(time(40));
    expect(await deadlineSeen(room.ben, ben.id, minutes(21))).toBe(time(40));
    expect(await deadlineSeen(room.chi, chi.id, minutes(21))).toBe(time(30));
    await timePasses(minutes(35));
    await saves(room.ben, ben.id, "Q-leaf", { choice: "leaves" }, { at: minutes(39) });
    expect(await codeOf(saves(room.chi, chi.id, "Q-leaf", { choice: "leaves" }, { at: minutes(39) }))).toBe(
      "attempt.ended",
    );
    const [line] = (await room.log(id)).slice(-1);
    expect(line).toMatchObject({
      ...{ action: "assignment.extend", reason: "fire alarm", byId: room.ada.personId },
      before: { deadline: time(30) },
      after: { person: room.ben.personId, minutes: 10, deadline: time(40) },
    });
  });

  it("edited dates and time limits move every deadline, never one that has passed into the past", async () => {
    const id = await room.assigns({ timeLimit: 1800 });
    const ben = await begins(room.ben, id);
    await room.edits(id, { terms: { timeLimit: 3600 } }, minutes(10));
    expect(await deadlineSeen(room.ben, ben.id, minutes(10))).toBe(time(60));
    await room.edits(id, { terms: { closesAt: time(45) } }, minutes(11));
    expect(await deadlineSeen(room.ben, ben.id, minutes(11))).toBe(time(45));
    await room.edits(id, { terms: { closesAt: time(5) } }, minutes(12));
    expect(await deadlineSeen(room.ben, ben.id, minutes(12))).toBe(time(12));
  });

  it("an override for the class, the section and the person moves it by the nearest, and back when withdrawn", async () => {
    const id = await room.assigns({ timeLimit: 1800 });
    const ben = await begins(room.ben, id);
    const seen = () => deadlineSeen(room.ben, ben.id);
    const person = await room.overrides(id, { person: room.ben.personId }, { timeLimit: 3600 });
    expect([person.moved, await seen()]).toEqual([1, time(60)]);
    const section = await room.overrides(
      id,
      { section: room.north },
      { timeLimit: 2400 },
      { at: minutes(1) },
    );
    expect([section.moved, await seen()]).toEqual([0, time(60)]);
    await room.overrides(id, "class", { timeLimit: 2100 }, { at: minutes(2) });
    expect((await room.withdraws(id, person.id, { at: minutes(3) })).moved).toBe(1);
    expect(await seen()).toBe(time(40));
    await room.withdraws(id, section.id, { at: minutes(4) });
    expect(await seen()).toBe(time(35));
    const again = await room.withdraws(id, section.id, { at: minutes(5) });
    expect(again).toEqual({ withdrawnAt: time(4), moved: 0 });
  });

  it("what has ended stays ended, and somebody without a deadline has nothing to extend", async () => {
    const id = await room.assigns({ timeLimit: 1800 });
    const ben = await begins(room.ben, id);
    await submits(room.ben, ben.id, minutes(10));
    await room.edits(id, { terms: { timeLimit: 3600 } }, minutes(11));
    const { deadline } = await database().attempt.findUniqueOrThrow({ where: { id: ben.id } });
    expect(deadline).toEqual(minutes(30));
    expect(await codeOf(room.extends(id, room.ben.personId, 5))).toBe("assignment.nothing-to-extend");
    const free = await room.assigns();
    await begins(room.chi, free);
    expect(await codeOf(room.extends(free, room.chi.personId, 5))).toBe("assignment.nothing-to-extend");
    expect(await room.log(free)).toHaveLength(2);
  });

  it("behaviour and paper stay as they were when the attempt began, and are new for the next", async () => {
    const id = await room.assigns();
    const ben = await begins(room.ben, id);
    await room.edits(id, { terms: { behaviour: "adaptive", paper: { pools: [{ draw: 1, from: {} }] } } });
    expect(await begins(room.ben, id)).toMatchObject({ id: ben.id, behaviour: "deferred" });
    const chi = await begins(room.chi, id);
    expect(chi.behaviour).toBe("adaptive");
    expect(chi.questions).toHaveLength(1);
  });
});

describe("what a student sees at a time", () => {
  it("is told with where each value came from, then and now", async () => {
    const id = await room.assigns({ timeLimit: 1800, attempts: { allowed: 2 }, closesAt: time(600) });
    const { ben } = room;
    await accommodates({ personId: ben.personId, classId: room.room.id }, { timeFactor: 1.5 });
    await room.overrides(id, { section: room.north }, { timeLimit: 2400 }, { at: minutes(10) });
    const attempt = await begins(ben, id, minutes(20));
    await submits(ben, attempt.id, minutes(30));
    const at = async (count: number) => {
      const seen = await room.readsAs(room.ada, id, ben.personId, time(count));
      const limit = seen.sources.find(({ term }) => term === "timeLimit");
      const [part] = seen.parts;
      return {
        ...{ limit: limit?.value, from: limit?.override?.level ?? "assignment", state: seen.state },
        ...{ ends: seen.deadlineIfStarted?.toISOString(), used: part?.used, left: part?.left },
        ...{ may: part?.standing.kind, phase: part?.phase },
      };
    };
    expect(await at(-1)).toMatchObject({ state: "draft", limit: 1800, from: "assignment" });
    expect(await at(5)).toMatchObject({ state: "published", ends: time(50), used: 0, left: 2, phase: null });
    expect(await at(15)).toMatchObject({ limit: 2400, from: "section", ends: time(75), may: "may-start" });
    expect(await at(25)).toMatchObject({ may: "working", used: 1, left: 1, phase: "during" });
    expect(await at(31)).toMatchObject({ may: "may-start", phase: "just-after" });
    expect(await at(40)).toMatchObject({ phase: "later-while-open" });
    expect(await at(601)).toMatchObject({ may: "closed", phase: "after-close" });
  });

  it("takes a local time in the class's zone", async () => {
    const id = await room.assigns();
    const seen = await room.readsAs(room.ada, id, room.ben.personId, "2026-11-25T13:00");
    expect([seen.at, seen.isNow]).toEqual([noon, false]);
  });
});
