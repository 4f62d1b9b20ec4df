import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/access/actor";
import { copyAssignment } from "@/classroom/assignments/copy-assignment";
import { overseeAssignment } from "@/classroom/assignments/oversee-assignment";
import { readChoices } from "@/classroom/assignments/read-choices";
import { releaseMarks } from "@/classroom/marking/release-marks";
import { readResult } from "@/learning/attempt/read-result";
import { recordReading } from "@/learning/progress/record-reading";
import { begins, minutes, openRoom, type Room } from "../assignment-steps";
import { refusalOf, saves, submits } from "../attempt-steps";
import { joins, leaves } from "../classroom";
import { prepareContent } from "../content-folder";
import { teaModule } from "../tea-quiz";
import { arrives, nobody, occasion } from "../world";

const write = prepareContent({});

let room: Room;
beforeAll(async () => {
  await write({ tea: teaModule() });
});
beforeEach(async () => {
  room = await openRoom();
});

const codeOf = async (asked: Promise<unknown>) => (await refusalOf(asked)).code;

describe("who sees what", () => {
  it("an outsider finds no class, whatever they are elsewhere", async () => {
    const id = await room.assigns();
    const outsider = await arrives("ada", "instructor");
    for (const asks of doors(room, id)) {
      expect(await codeOf(asks(outsider))).toBe("not-found");
      expect(await codeOf(asks(nobody))).toBe("not-signed-in");
    }
    expect(await codeOf(begins(outsider, id))).toBe("not-found");
  });

  it("a student who was removed finds nothing at their next request, and what they did stays", async () => {
    const id = await room.assigns();
    const attempt = await begins(room.ben, id);
    await leaves({ personId: room.ben.personId, classId: room.room.id });
    expect(await codeOf(room.lists(room.ben))).toBe("not-found");
    expect(await codeOf(room.reads(room.ben, id))).toBe("not-found");
    expect(await codeOf(begins(room.ben, await room.assigns()))).toBe("not-found");
    expect((await room.edits(id, { title: "Still there" })).attempts).toBe(1);
    expect(attempt.state).toBe("open");
  });

  it("a draft exists for those who teach, and for nobody else", async () => {
    const id = await room.creates();
    const auditor = await joins("chi", room.room.id, "auditor");
    expect((await room.lists(room.dov)).assignments.map((one) => one.state)).toEqual(["draft"]);
    for (const by of [room.ben, auditor]) {
      expect((await room.lists(by)).assignments).toEqual([]);
      expect(await codeOf(room.reads(by, id))).toBe("not-found");
    }
    expect(await codeOf(begins(room.ben, id))).toBe("not-found");
  });

  it("an auditor reads what was handed out and changes nothing", async () => {
    const id = await room.assigns();
    const auditor = await joins("chi", room.room.id, "auditor");
    expect((await room.reads(auditor, id)).assignment).toMatchObject({ own: null, counts: null });
    for (const asks of staffDoors(room, id)) expect(await codeOf(asks(auditor))).toBe("not-allowed");
    expect(await codeOf(begins(auditor, id))).toBe("not-found");
  });

  it("a student changes nothing and sees nobody else", async () => {
    const id = await room.assigns();
    for (const asks of staffDoors(room, id)) expect(await codeOf(asks(room.ben))).toBe("not-allowed");
  });

  it("an assistant extends within their section only, and sets up nothing", async () => {
    const id = await room.assigns({ timeLimit: 600 });
    await begins(room.ben, id);
    await begins(room.chi, id);
    const { dov, ben, chi } = room;
    await room.overrides(id, { person: ben.personId }, { timeLimit: 900 }, { by: dov });
    await room.overrides(id, { section: room.north }, { timeLimit: 900 }, { by: dov });
    await room.extends(id, ben.personId, 5, { by: dov });
    const foreign = [
      () => room.overrides(id, { person: chi.personId }, { timeLimit: 900 }, { by: dov }),
      () => room.overrides(id, { section: room.south }, { timeLimit: 900 }, { by: dov }),
      () => room.overrides(id, "class", { timeLimit: 900 }, { by: dov }),
      () => room.extends(id, chi.personId, 5, { by: dov }),
      () => room.readsAs(dov, id, chi.personId),
      () => room.edits(id, { title: "Mine" }, undefined, dov),
      () => room.setsState(id, "archived", dov),
      () => room.creates({}, {}, dov),
    ];
    for (const asks of foreign) expect(await codeOf(asks())).toBe("not-allowed");
    const seen = await overseeAssignment(occasion(dov), { class: room.room.id, assignment: id });
    expect(seen.working.map(({ personId }) => personId)).toEqual([ben.personId]);
    expect(seen.students.map(({ personId }) => personId)).toEqual([ben.personId]);
    expect((await room.lists(dov)).assignments[0]?.counts).toEqual({ begun: 1, working: 1, handedIn: 0 });
    expect((await room.lists(room.ada)).assignments[0]?.counts).toEqual({
      begun: 2,
      working: 2,
      handedIn: 0,
    });
  });

  it("an assistant withdraws what they gave, not what an instructor gave", async () => {
    const id = await room.assigns({ timeLimit: 600 });
    const forBen = { person: room.ben.personId };
    const theirs = await room.overrides(id, forBen, { timeLimit: 900 });
    const own = await room.overrides(id, forBen, { timeLimit: 1200 }, { by: room.dov });
    expect(await codeOf(room.withdraws(id, theirs.id, { by: room.dov }))).toBe("not-allowed");
    await room.withdraws(id, own.id, { by: room.dov });
    expect((await room.readsAs(room.ada, id, room.ben.personId)).terms.timeLimit).toBe(900);
  });

  it("another class's instructor finds no assignment of this one", async () => {
    const id = await room.assigns();
    const other = await openRoom();
    expect(await codeOf(other.reads(other.ada, id))).toBe("not-found");
    expect(await codeOf(other.edits(id, { title: "Taken" }))).toBe("not-found");
    expect(await codeOf(other.overrides(id, "class", { timeLimit: 900 }))).toBe("not-found");
    const given = await room.overrides(id, "class", { timeLimit: 900 });
    expect(await codeOf(other.withdraws(id, given.id))).toBe("not-found");
    expect((await room.reads(room.ada, id)).assignment.title).toBe("On tea");
  });
});

describe("from draft to archive", () => {
  it("is published, begun, and from then on stays what it asks", async () => {
    const id = await room.creates();
    expect((await room.publishes(id)).state).toBe("published");
    expect((await room.setsState(id, "draft")).state).toBe("draft");
    await room.publishes(id);
    await begins(room.ben, id);
    expect(await codeOf(room.setsState(id, "draft"))).toBe("assignment.has-attempts");
    expect(await codeOf(room.edits(id, { kind: "reading" }))).toBe("assignment.has-attempts");
    expect((await room.edits(id, { title: "Tea, again", weight: 3 })).title).toBe("Tea, again");
    expect((await room.setsState(id, "archived")).state).toBe("archived");
    expect(await codeOf(begins(room.chi, id))).toBe("not-found");
    expect((await room.lists(room.chi)).assignments).toEqual([]);
    expect((await room.setsState(id, "published")).state).toBe("published");
  });

  it("writes who changed what, from what to what, and nothing where nothing changed", async () => {
    const id = await room.creates({ timeLimit: 600 });
    await room.edits(id, { terms: { timeLimit: 900 }, title: "On tea" });
    await room.edits(id, { terms: { timeLimit: 900 } });
    await room.publishes(id);
    await room.publishes(id);
    const log = await room.log(id);
    expect(log.map(({ action, before, after }) => [action, before, after]).slice(1)).toEqual([
      ["assignment.manage", { terms: { timeLimit: 600 } }, { terms: { timeLimit: 900 } }],
      ["assignment.manage", { state: "draft" }, { state: "published" }],
    ]);
    expect(log.every(({ byId }) => byId === room.ada.personId)).toBe(true);
  });

  it("is copied as a draft of the same, without what was given to people", async () => {
    const id = await room.assigns(
      { timeLimit: 600, dueAt: "2026-12-01T09:00" },
      { weight: 2, category: "Quizzes" },
    );
    await room.overrides(id, "class", { timeLimit: 900 });
    const copy = await copyAssignment(occasion(room.ada), { class: room.room.id, assignment: id });
    expect(copy).toMatchObject({ title: "On tea (copy)", state: "draft", weight: 2, category: "Quizzes" });
    expect(copy.terms).toMatchObject({ timeLimit: 600, dueAt: "2026-12-01T08:00:00.000Z" });
    const seen = await overseeAssignment(occasion(room.ada), { class: room.room.id, assignment: copy.id });
    expect(seen.overrides).toEqual([]);
  });
});

describe("what does not fit", () => {
  const fieldsOf = async (asked: Promise<unknown>) => {
    const { code, details } = await refusalOf(asked);
    expect(code).toBe("assignment.does-not-fit");
    return Object.keys((details as { fields: object }).fields);
  };

  it.each([
    [{ module: "coffee" }, {}, "module"],
    [{ sections: ["s9"] }, {}, "sections"],
    [{ sections: ["s2"] }, {}, "sections"],
    [{ sections: [] }, {}, "sections"],
    [{ kind: "module" as const }, {}, "sections"],
    [{ kind: "memo" as const }, {}, "sections"],
    [{ kind: "paper" as const }, {}, "terms.paper.pools"],
    [
      { kind: "paper" as const },
      { paper: { pools: [{ draw: 1, from: { objective: "LO-9" } }] } },
      "terms.paper.pools.0",
    ],
    [{}, { opensAt: "2026-12-02T09:00", dueAt: "2026-12-01T09:00" }, "terms.dueAt"],
    [{}, { closesAt: "tomorrow" }, "terms.closesAt"],
    [{}, { timeLimit: 5 }, "terms.timeLimit"],
    [{}, { mystery: true }, "terms.mystery"],
    [{ latePolicy: { kind: "deduction", rate: 10, interval: "week", floor: 0 } }, {}, "latePolicy.interval"],
  ])("is refused by the name of the field: %j %j", async (more, terms, field) => {
    expect(await fieldsOf(room.creates(terms, more))).toContain(field);
  });

  it("an override changes at least one thing, for somebody who is there", async () => {
    const id = await room.assigns();
    expect(await fieldsOf(room.overrides(id, "class", {}))).toEqual(["terms"]);
    expect(await codeOf(room.overrides(id, { person: uuid() }, { timeLimit: 600 }))).toBe("not-found");
    expect(await codeOf(room.overrides(id, { section: uuid() }, { timeLimit: 600 }))).toBe("not-found");
    expect(await codeOf(room.overrides(id, { person: room.ada.personId }, { timeLimit: 600 }))).toBe(
      "not-found",
    );
  });
});

describe("a student's list", () => {
  it("tells what may be done, then that it is being done, then its receipt and score", async () => {
    const id = await room.assigns({ attempts: { allowed: 1 } });
    const partAt = async (at = minutes(0)) => (await room.lists(room.ben, at)).assignments[0]?.own?.parts[0];
    expect(await partAt()).toMatchObject({
      ...{ quiz: "tea/s1", questions: 4, points: 5, minutes: 4, used: 0, left: 1, attempts: [], grade: null },
      standing: { kind: "may-start", isLate: false },
    });
    const attempt = await begins(room.ben, id);
    expect((await partAt())?.standing).toMatchObject({ kind: "working", attempt: attempt.id });
    await saves(room.ben, attempt.id, "Q-leaf", { choice: "leaves" });
    const { receipt } = await submits(room.ben, attempt.id, minutes(3));
    const score = { score: 1, outOf: 5, waiting: 0 };
    expect(await partAt(minutes(4))).toMatchObject({
      ...{ standing: { kind: "none-left" }, used: 1, left: 0, grade: score },
      attempts: [{ id: attempt.id, receipt, isLate: false, score }],
    });
  });

  it("holds scores back as long as the review rules do, and gives them once marks are released", async () => {
    const hidden = {
      "just-after": ["response"],
      "later-while-open": ["response"],
      "after-close": ["response"],
    };
    const id = await room.assigns({ review: hidden });
    const attempt = await begins(room.ben, id);
    await submits(room.ben, attempt.id);
    const partAt = async (at: Date) => (await room.lists(room.ben, at)).assignments[0]?.own?.parts[0];
    expect(await partAt(minutes(10))).toMatchObject({ attempts: [{ score: null }], grade: null });
    const release = { class: room.room.id, assignment: id, section: null, waiting: 0 };
    await releaseMarks(occasion(room.ada, minutes(11)), release);
    expect((await partAt(minutes(12)))?.grade).toEqual({ score: 0, outOf: 5, waiting: 0 });
    const resultAt = async (at: Date) =>
      (await readResult(occasion(room.ben, at), { attempt: attempt.id })).result;
    expect(await resultAt(minutes(10))).toMatchObject({ shown: ["response"], outOf: 0 });
    const after = await resultAt(minutes(12));
    expect([after.outOf, [...after.shown].sort()]).toEqual([5, ["mark", "response"]]);
    expect(after.questions.every(({ verdict, cites }) => verdict === "hidden" && cites.length === 0)).toBe(
      true,
    );
    const seen = async (at: Date) =>
      (await room.readsAs(room.ada, id, room.ben.personId, at.toISOString())).parts[0]?.sees;
    expect([await seen(minutes(10)), await seen(minutes(12))]).toEqual([["response"], ["response", "mark"]]);
  });

  it.each([
    ["highest", 1],
    ["latest", 0],
    ["first", 1],
    ["average", 0.5],
  ])("counts of several attempts the %s: %d of 5", async (grading, score) => {
    const id = await room.assigns({ attempts: { grading } });
    const first = await begins(room.ben, id);
    await saves(room.ben, first.id, "Q-leaf", { choice: "leaves" });
    await submits(room.ben, first.id, minutes(1));
    await submits(room.ben, (await begins(room.ben, id, minutes(2))).id, minutes(3));
    const [part] = (await room.lists(room.ben, minutes(4))).assignments[0]?.own?.parts ?? [];
    expect(part?.grade).toEqual({ score, outOf: 5, waiting: 0 });
  });

  it("says which of them came late", async () => {
    const id = await room.assigns({ dueAt: minutes(5).toISOString() });
    await submits(room.ben, (await begins(room.ben, id)).id, minutes(5));
    await submits(room.ben, (await begins(room.ben, id, minutes(6))).id, minutes(7));
    const [part] = (await room.lists(room.ben, minutes(8))).assignments[0]?.own?.parts ?? [];
    expect(part?.attempts.map(({ isLate }) => isLate)).toEqual([false, true]);
  });

  it("has one row for each section's quiz of a module, and counts what was read of a reading", async () => {
    await room.assigns({}, { kind: "module", sections: [] });
    await room.assigns({}, { kind: "reading", sections: ["s1", "s2"] });
    const reading = { module: "tea", section: "s1", lastPassage: "P-1.2", read: true };
    await recordReading(occasion(room.ben), reading);
    const { assignments } = await room.lists(room.ben);
    expect(assignments.map(({ own }) => [own?.parts.map(({ quiz }) => quiz), own?.reading])).toEqual([
      [["tea/s1"], null],
      [[], { read: 1, of: 2 }],
    ]);
  });
});

describe("what an assignment can be made of", () => {
  it("counts questions by section, objective and level, and tells nothing else of them", async () => {
    const { modules } = await readChoices(occasion(room.ada), { class: room.room.id });
    const [tea] = modules;
    expect(tea?.counts).toEqual([{ section: "s1", objective: "LO-1.1", bloom: "remember", count: 4 }]);
    expect(JSON.stringify(modules)).not.toMatch(/Q-leaf|What is tea made of|leaves"/);
    const students = readChoices(occasion(room.ben), { class: room.room.id });
    expect(await codeOf(students)).toBe("not-allowed");
  });
});

/** Every way to an assignment, as one actor asks it. */
function doors(open: Room, id: string): ((by: Actor) => Promise<unknown>)[] {
  return [(by) => open.lists(by), (by) => open.reads(by, id), ...staffDoors(open, id)];
}

function staffDoors(open: Room, id: string): ((by: Actor) => Promise<unknown>)[] {
  const person = open.ben.personId;
  const one = { class: open.room.id, assignment: id };
  return [
    (by) => open.creates({}, {}, by),
    (by) => open.edits(id, { title: "Other" }, undefined, by),
    (by) => open.setsState(id, "archived", by),
    (by) => copyAssignment(occasion(by), one),
    (by) => open.overrides(id, "class", { timeLimit: 900 }, { by }),
    (by) => open.withdraws(id, uuid(), { by }),
    (by) => open.extends(id, person, 5, { by }),
    (by) => open.readsAs(by, id, person),
    (by) => overseeAssignment(occasion(by), one),
    (by) => readChoices(occasion(by), { class: open.room.id }),
  ];
}
