import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/operations/embedded-postgres";
import { prepareSite, type Site } from "../e2e/site";
import { askServer, promisedLog, storedLog } from "./answer-log";
import { type Address, insist } from "./insist";
import { seeded, seedOfThisRun } from "./seeded";
import { beginQuiz, type Student, saveOnce, streamAnswers } from "./student";

const chance = seeded(seedOfThisRun());
const migrations = path.resolve(import.meta.dirname, "../../prisma/migrations");
let folder = "";
let server: EmbeddedPostgres;
let first: Site;
let second: Site;

const ask = <Row extends Record<string, unknown>>(sql: string, values: readonly unknown[] = []) =>
  askServer<Row>(server.url(), sql, values);

/** Goes to the one and the other instance in turn, as a balancer would. */
function inTurn(): Address {
  let turn = 0;
  return () => {
    turn += 1;
    return (turn % 2 ? first : second).url;
  };
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "briefing-room-shared-"));
  server = await startEmbeddedPostgres(folder);
  const shared = { DATABASE_URL: server.url(), NEXTAUTH_SECRET: randomBytes(32).toString("base64url") };
  [first, second] = await Promise.all([prepareSite(shared), prepareSite(shared)]);
  await Promise.all([first.start(), second.start()]);
});

afterAll(async () => {
  await Promise.all([first?.stop(), second?.stop()]);
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function expectEverythingAcknowledgedToBeThere(student: Student) {
  expect(student.lines.flatMap(({ surprises }) => surprises)).toEqual([]);
  expect(await storedLog(ask, student)).toEqual(promisedLog(student));
}

describe("two instances on one database", () => {
  it("started at once on an empty database, they migrated it once", async () => {
    const folders = readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const applied = await ask(`SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY started_at`);
    expect(applied).toEqual(folders.map(({ name }) => ({ name })).sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  it("a student who starts through both at once has one attempt", async () => {
    const guest = await beginQuiz(() => first.url, "mali/s2");
    const begin = (site: Site) =>
      insist(() => site.url, {
        method: "POST",
        path: "/api/attempts",
        cookie: guest.cookie,
        body: { quiz: "mali/s3" },
      });
    const begun = await Promise.all([first, second, first, second].map(begin));
    expect(new Set(begun.map(({ body }) => body.id)).size).toBe(1);
    expect(begun.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
  });

  it("a student who saves through the one and the other has one log, and hands in once", async () => {
    const at = inTurn();
    const student = await beginQuiz(at, "mali/s1");
    for (let round = 0; round < 6; round += 1)
      for (const line of student.lines) await saveOnce(at, student, line, chance);
    await expectEverythingAcknowledgedToBeThere(student);
    const path = `/api/attempts/${student.attempt}`;
    const shown = await Promise.all(
      [first, second].map((site) => insist(() => site.url, { method: "GET", path, cookie: student.cookie })),
    );
    expect(shown[0]?.body).toEqual(shown[1]?.body);
    const handIn = (site: Site) =>
      insist(() => site.url, {
        method: "POST",
        path: `${path}/submission`,
        cookie: student.cookie,
        body: { clientKey: uuid() },
      });
    const receipts = await Promise.all([first, second, first, second].map(handIn));
    expect(new Set(receipts.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(receipts[0]?.status).toBe(200);
    expect(await ask(`SELECT "receipt" FROM "Submission" WHERE "attemptId" = $1`, [student.attempt])).toEqual(
      [{ receipt: receipts[0]?.body.receipt }],
    );
  });

  it("when one is killed the other goes on, and nothing that was acknowledged is lost", async () => {
    const at = inTurn();
    const students = await Promise.all([beginQuiz(at, "mali/s1"), beginQuiz(at, "mali/s1")]);
    const signal = { stopped: false };
    const writing = students.flatMap((student) =>
      student.lines.map((line) => streamAnswers(at, student, line, chance, signal)),
    );
    await pause(chance(200, 800));
    await first.kill("everything");
    const atTheKill = students.flatMap(({ lines }) => lines.map(({ acknowledged }) => acknowledged.length));
    await pause(1_500);
    signal.stopped = true;
    await Promise.all(writing);
    const atTheEnd = students.flatMap(({ lines }) => lines.map(({ acknowledged }) => acknowledged.length));
    expect(atTheEnd.every((count, index) => count > (atTheKill[index] ?? 0))).toBe(true);
    for (const student of students) await expectEverythingAcknowledgedToBeThere(student);
    await first.start();
    const [student] = students;
    const path = `/api/attempts/${student?.attempt}`;
    const { status } = await insist(() => first.url, { method: "GET", path, cookie: student?.cookie ?? "" });
    expect(status).toBe(200);
  });
});
