import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { restoreBackup } from "@/operations/backup/restore-backup";
import { tarEntry } from "@/operations/backup/tar";
import { writeBackup } from "@/operations/backup/write-backup";
import { migrate } from "@/operations/migrate";
import { database } from "@/prisma/client";
import { withDatabase } from "../database-template";
import { arrives, noon } from "../world";

const server = inject("postgres");
const target = `restored_${process.pid}_${Date.now()}`;
const targetUrl = withDatabase(server, target);
const home = mkdtempSync(path.join(os.tmpdir(), "briefing-room-backup-"));
const file = path.join(home, "all.tar.gz");
let source = "";
let personId = "";

async function query(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
const people = (url: string) => query(url, `SELECT name FROM "Person" ORDER BY name`);

/** A person who answered, handed in and was scored: every append-only table has a row, and the attempt takes no more answers. */
async function handIn(person: string) {
  const db = database();
  const attemptId = uuid();
  await db.moduleVersion.upsert({
    where: { hash: "h" },
    create: { hash: "h", moduleId: "mali", body: { title: 'Mali\t\\N "é"' }, firstSeen: noon },
    update: {},
  });
  await db.attempt.create({
    data: {
      id: attemptId,
      personId: person,
      moduleId: "mali",
      sectionId: "s1",
      moduleVersion: "h",
      seed: "1",
      paperHash: "p",
      behaviour: "deferred",
      startedAt: noon,
    },
  });
  await db.answerEntry.create({
    data: {
      attemptId,
      questionId: "Q1-01",
      revision: 1,
      response: { choice: "aqim" },
      clientKey: uuid(),
      savedAt: noon,
    },
  });
  await db.submission.create({
    data: { attemptId, receipt: attemptId, clientKey: uuid(), submittedAt: noon, entries: 1 },
  });
  await db.score.create({
    data: {
      attemptId,
      questionId: "Q1-01",
      sequence: 1,
      answerRevision: 1,
      questionVersion: "v",
      scoringVersion: 1,
      verdict: "scored",
      fraction: "0.3333333",
      points: "0.3333333",
      outOf: "1",
      scoredAt: noon,
    },
  });
  await db.attempt.update({ where: { id: attemptId }, data: { endedAt: noon } });
}

beforeAll(async () => {
  source = process.env.DATABASE_URL ?? "";
  personId = (await arrives("ben")).personId;
  await handIn(personId);
  await arrives("ada", "owner");
  await writeBackup(source, file, noon);
});
beforeEach(async () => {
  await query(server, `DROP DATABASE IF EXISTS ${target} WITH (FORCE)`);
  await query(server, `CREATE DATABASE ${target}`);
});
afterAll(async () => {
  await query(server, `DROP DATABASE IF EXISTS ${target} WITH (FORCE)`);
  rmSync(home, { recursive: true, force: true });
});

describe("a backup", () => {
  it("comes back whole in an empty database, and adds up to the same again", async () => {
    const restored = await restoreBackup(targetUrl, file, false);
    const again = await writeBackup(targetUrl, path.join(home, "again.tar.gz"), noon);
    expect(again.tables).toEqual(restored.tables);
    expect(again.migrations).toEqual(restored.migrations);
    expect(restored.tables).toMatchObject({
      Person: { rows: 2 },
      AnswerEntry: { rows: 1 },
      Score: { rows: 1 },
    });
  });

  it("leaves what guards the tables in force", async () => {
    await restoreBackup(targetUrl, file, false);
    await expect(query(targetUrl, `UPDATE "Score" SET points = 0`)).rejects.toThrow(/append-only/);
    await expect(
      query(
        targetUrl,
        `INSERT INTO "AnswerEntry" ("attemptId", "questionId", revision, "clientKey", "savedAt")
         SELECT id, 'Q1-02', 1, gen_random_uuid(), now() FROM "Attempt"`,
      ),
    ).rejects.toThrow(/has ended/);
  });

  it("goes into a database that was only ever started, with nothing but the first owner's link", async () => {
    await migrate(targetUrl);
    await query(
      targetUrl,
      `INSERT INTO "OneTimeLink" VALUES (gen_random_uuid(), 'hash', 'owner', NULL, now(), now() + interval '1 day', NULL)`,
    );
    await restoreBackup(targetUrl, file, false);
    expect(await people(targetUrl)).toHaveLength(2);
  });

  it("does not go over what is there, unless told to replace it", async () => {
    await migrate(targetUrl);
    await query(targetUrl, `INSERT INTO "Person" (id, name, "createdAt") VALUES ($1, 'dov', now())`, [
      uuid(),
    ]);
    await expect(restoreBackup(targetUrl, file, false)).rejects.toThrow(/not empty.*--replace/);
    expect(await people(targetUrl)).toEqual([{ name: "dov" }]);
    await restoreBackup(targetUrl, file, true);
    expect(await people(targetUrl)).not.toContainEqual({ name: "dov" });
  });

  it("that is damaged or cut short changes nothing", async () => {
    await migrate(targetUrl);
    await query(targetUrl, `INSERT INTO "Person" (id, name, "createdAt") VALUES ($1, 'dov', now())`, [
      uuid(),
    ]);
    const whole = readFileSync(file);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1);
    for (const bytes of [whole.subarray(0, whole.length - 40), flipped, Buffer.from("no backup")]) {
      writeFileSync(path.join(home, "bad.tar.gz"), bytes);
      await expect(restoreBackup(targetUrl, path.join(home, "bad.tar.gz"), true)).rejects.toThrow(
        /not a whole backup/,
      );
    }
    expect(await people(targetUrl)).toEqual([{ name: "dov" }]);
  });

  it("that was altered does not add up, and changes nothing", async () => {
    const altered = gunzipSync(readFileSync(file));
    altered.write("Bex", altered.indexOf("Ben Osei"));
    writeFileSync(path.join(home, "altered.tar.gz"), gzipSync(altered));
    await expect(restoreBackup(targetUrl, path.join(home, "altered.tar.gz"), false)).rejects.toThrow(
      /Person does not add up/,
    );
    await expect(people(targetUrl)).rejects.toThrow(/does not exist/);
  });

  it.each([
    ["PostgreSQL's own", "pg_description", "1\t1\t0\tplanted\n"],
    ["the record of migrations", "_prisma_migrations", "x\ty\t\\N\tplanted\t\\N\t\\N\t2026-11-25\t1\n"],
  ])("that brings a table that it does not list (%s) changes nothing", async (_, table, row) => {
    const planted = tarEntry({ name: `${table}.000001.copy`, body: Buffer.from(row) }, noon);
    const bytes = gzipSync(Buffer.concat([planted, gunzipSync(readFileSync(file))]));
    writeFileSync(path.join(home, "planted.tar.gz"), bytes);
    await expect(restoreBackup(targetUrl, path.join(home, "planted.tar.gz"), false)).rejects.toThrow(
      /does not speak of/,
    );
    await expect(people(targetUrl)).rejects.toThrow(/does not exist/);
  });

  it("is one moment, while others go on writing", async () => {
    let writing = true;
    const writer = (async () => {
      while (writing) await handIn((await arrives("chi")).personId);
    })();
    const busy = await writeBackup(source, path.join(home, "busy.tar.gz"), noon);
    writing = false;
    await writer;
    await restoreBackup(targetUrl, path.join(home, "busy.tar.gz"), false);
    const [counts] = await query(
      targetUrl,
      `SELECT (SELECT count(*)::int FROM "Attempt") attempts, (SELECT count(*)::int FROM "Person") people`,
    );
    expect(counts).toEqual({ attempts: busy.tables.Attempt?.rows, people: busy.tables.Person?.rows });
  });

  it("of a database without Briefing Room is refused, and leaves no file", async () => {
    const none = path.join(home, "none.tar.gz");
    await expect(writeBackup(targetUrl, none, noon)).rejects.toThrow(/nothing to back up/);
    expect(() => readFileSync(none)).toThrow();
  });
});
