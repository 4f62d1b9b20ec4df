import { v7 as uuid } from "uuid";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST as postAttempt } from "@/app/api/attempts/route";
import { POST as postCopy } from "@/app/api/classes/[class]/assignments/[assignment]/copies/route";
import { POST as postExtension } from "@/app/api/classes/[class]/assignments/[assignment]/extensions/route";
import { DELETE as deleteOverride } from "@/app/api/classes/[class]/assignments/[assignment]/overrides/[override]/route";
import { POST as postOverride } from "@/app/api/classes/[class]/assignments/[assignment]/overrides/route";
import { GET as getOne, PATCH as patchOne } from "@/app/api/classes/[class]/assignments/[assignment]/route";
import { PUT as putState } from "@/app/api/classes/[class]/assignments/[assignment]/state/route";
import { GET as getList, POST as postOne } from "@/app/api/classes/[class]/assignments/route";
import { database } from "@/prisma/client";
import { opensClass } from "../classroom";
import { prepareContent } from "../content-folder";
import { memoModule } from "../memo-quiz";
import { people } from "../people";
import { Visitor } from "../visitor";
import { noon } from "../world";

// What scripts meet at the doors of assignments: paths, statuses and bodies.

const write = prepareContent({});
const [teacher, student] = [new Visitor(), new Visitor()];
const ids = new Map<Visitor, string>();
let classId: string;

beforeAll(async () => {
  await write({ tea: memoModule() });
  for (const [visitor, who] of [
    [teacher, people.ada],
    [student, people.ben],
  ] as const) {
    await new Visitor().register(who);
    await visitor.signIn(who.email, who.password);
    ids.set(visitor, (await database().person.findUniqueOrThrow({ where: { email: who.email } })).id);
  }
});
beforeEach(async () => {
  classId = (await opensClass([], "America/New_York")).id;
  await joins(teacher, "instructor");
  await joins(student, "student");
});

async function joins(visitor: Visitor, role: "instructor" | "student") {
  const personId = ids.get(visitor) ?? "";
  await database().enrolment.create({ data: { id: uuid(), classId, personId, role, joinedAt: noon } });
}

type Handler = Parameters<Visitor["ask"]>[0];
const asks = (
  by: Visitor,
  handler: Handler,
  method: string,
  body?: unknown,
  more: Record<string, string> = {},
) => by.ask(handler, method, "/api/classes/x/assignments", body, { class: classId, ...more });

const quiz = { title: "Quiz 1", kind: "quiz", module: "tea", sections: ["s1"] };

/** An assignment made and published through the doors. */
async function published(more: object = {}): Promise<string> {
  const made = await asks(teacher, postOne, "POST", { ...quiz, ...more });
  const assignment = String(made.body.id);
  expect((await asks(teacher, putState, "PUT", { to: "published" }, { assignment })).status).toBe(200);
  return assignment;
}

const begins = (assignment: string, more: object = {}, by = student) =>
  by.ask(postAttempt, "POST", "/api/attempts", { quiz: "tea/s1", assignment, ...more });

describe("the doors of assignments", () => {
  it("make a draft, with local times in the class's zone, and change what is named", async () => {
    const terms = { dueAt: "2027-12-01T09:00", timeLimit: 600, attempts: { allowed: 2, delay: 5 } };
    const made = await asks(teacher, postOne, "POST", { ...quiz, terms, category: "  " });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ state: "draft", weight: 1, category: null, attempts: 0 });
    expect(made.body.terms).toMatchObject({ dueAt: "2027-12-01T14:00:00.000Z", timeLimit: 600 });
    const assignment = String(made.body.id);
    const edit = { weight: 2.5, terms: { attempts: { allowed: null } } };
    const edited = await asks(teacher, patchOne, "PATCH", edit, { assignment });
    expect(edited.body).toMatchObject({ title: "Quiz 1", weight: 2.5 });
    expect(edited.body.terms).toMatchObject({ timeLimit: 600, attempts: { allowed: null, delay: 5 } });
    expect((await asks(teacher, getOne, "GET", undefined, { assignment })).body).toEqual(edited.body);
    expect((await asks(student, getOne, "GET", undefined, { assignment })).status).toBe(403);
    expect((await asks(student, getList, "GET")).body.assignments).toEqual([]);
  });

  it("refuse what does not fit by the name of the field, and fields they do not know", async () => {
    const wrong = await asks(teacher, postOne, "POST", { ...quiz, terms: { timeLimit: 1 } });
    expect([wrong.status, wrong.body]).toMatchObject([
      422,
      { error: { code: "assignment.does-not-fit", fields: { "terms.timeLimit": expect.any(String) } } },
    ]);
    expect((await asks(teacher, postOne, "POST", { ...quiz, colour: "red" })).status).toBe(400);
    expect((await asks(teacher, postOne, "POST", { ...quiz, kind: "exam" })).status).toBe(400);
    expect((await asks(teacher, getOne, "GET", undefined, { assignment: "x" })).status).toBe(404);
    expect((await asks(teacher, getOne, "GET", undefined, { assignment: uuid() })).status).toBe(404);
    expect((await asks(new Visitor(), getList, "GET")).status).toBe(401);
  });

  it("list for a student where they stand, and for staff how many are at it", async () => {
    const assignment = await published({ terms: { timeLimit: 600 } });
    const before = await asks(student, getList, "GET");
    expect(before.body).toMatchObject({
      ...{ zone: "America/New_York", role: "student" },
      assignments: [
        {
          id: assignment,
          counts: null,
          quizzes: [{ quiz: "tea/s1", standing: "may-start", at: null, used: 0 }],
        },
      ],
    });
    const attempt = await begins(assignment);
    const { id, deadline } = attempt.body;
    const after = await asks(student, getList, "GET");
    expect(after.body).toMatchObject({
      assignments: [{ quizzes: [{ standing: "working", attempt: id, at: deadline, used: 1 }] }],
    });
    const seen = await asks(teacher, getList, "GET");
    expect(seen.body).toMatchObject({
      assignments: [{ quizzes: null, counts: { begun: 1, working: 1, handedIn: 0 } }],
    });
  });

  it("give other terms, more time, take them back, and copy", async () => {
    const assignment = await published({ terms: { timeLimit: 600 } });
    const attempt = await begins(assignment);
    const ends = (minutes: number) =>
      new Date(Date.parse(String(attempt.body.opensAt)) + minutes * 60_000).toISOString();
    const person = ids.get(student);
    const given = { for: { person }, terms: { timeLimit: 1200 }, reason: "ill" };
    const override = await asks(teacher, postOverride, "POST", given, { assignment });
    expect([override.status, override.body.moved]).toEqual([201, 1]);
    const more = { person, minutes: 5, reason: "fire alarm" };
    const extension = await asks(teacher, postExtension, "POST", more, { assignment });
    expect([extension.status, extension.body.deadline]).toEqual([201, ends(25)]);
    const params = { assignment, override: String(extension.body.id) };
    const back = await asks(teacher, deleteOverride, "DELETE", { reason: "false alarm" }, params);
    expect([back.status, back.body.moved]).toEqual([200, 1]);
    expect(
      (await asks(teacher, postOverride, "POST", { ...given, reason: " " }, { assignment })).status,
    ).toBe(400);
    expect((await asks(student, postExtension, "POST", more, { assignment })).status).toBe(403);
    const copy = await asks(teacher, postCopy, "POST", {}, { assignment });
    expect([copy.status, copy.body.state]).toEqual([201, "draft"]);
  });

  it("keep what it asks once somebody has begun", async () => {
    const assignment = await published();
    await begins(assignment);
    const taken = await asks(teacher, putState, "PUT", { to: "draft" }, { assignment });
    expect([taken.status, taken.body]).toMatchObject([409, { error: { code: "assignment.has-attempts" } }]);
    const edited = await asks(teacher, patchOne, "PATCH", { kind: "memo" }, { assignment });
    expect(edited.status).toBe(409);
  });

  it("let a memo ask only what is to be written, and those who teach only practise", async () => {
    const assignment = await published({ kind: "memo" });
    const attempt = await begins(assignment);
    expect(attempt.body.questions).toMatchObject([{ id: "M-tea" }]);
    expect((await begins(assignment, {}, teacher)).status).toBe(404);
    expect((await begins(assignment, { practice: true }, teacher)).status).toBe(201);
    const list = await asks(teacher, getList, "GET");
    expect(list.body).toMatchObject({ assignments: [{ counts: { begun: 1 } }] });
  });

  it("leave an archived class as it is", async () => {
    const assignment = await published();
    await database().class.update({ where: { id: classId }, data: { archivedAt: noon } });
    const edited = await asks(teacher, patchOne, "PATCH", { title: "Later" }, { assignment });
    expect([edited.status, edited.body]).toMatchObject([409, { error: { code: "class.archived" } }]);
    expect((await asks(teacher, getOne, "GET", undefined, { assignment })).status).toBe(200);
  });
});
