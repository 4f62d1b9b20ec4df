import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { migrate } from "@/operations/migrate";
import { withDatabase } from "../database-template";

const server = inject("postgres");
const database = `migrating_${process.pid}_${Date.now()}`;
const url = withDatabase(server, database);
const shipped = path.resolve(import.meta.dirname, "../../prisma/migrations");
let folder = "";

async function query(at: string, sql: string) {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const tables = async () =>
  (await query(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).map(
    ({ tablename }) => tablename,
  );
function add(name: string, sql: string) {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "briefing-room-migrations-"));
  await query(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await query(server, `CREATE DATABASE ${database}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => query(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));

describe("bringing a database up to the code", () => {
  it("applies what is new, once, and keeps Prisma's record of it", async () => {
    cpSync(shipped, folder, { recursive: true });
    const applied = await migrate(url, folder);
    expect(applied.length).toBeGreaterThan(0);
    expect(await migrate(url, folder)).toEqual([]);
    const rows = await query(url, `SELECT * FROM "_prisma_migrations" ORDER BY migration_name`);
    expect(rows.map((row) => row.migration_name)).toEqual(applied);
    expect(rows.every((row) => row.finished_at && !row.rolled_back_at && row.applied_steps_count === 1)).toBe(
      true,
    );
  });

  it("four instances that start together apply each migration once", async () => {
    add("1_a", "CREATE TABLE a (); SELECT pg_sleep(0.2);");
    add("2_b", "CREATE TABLE b ();");
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)));
    expect(applied.flat().sort()).toEqual(["1_a", "2_b"]);
  });

  it("a migration that is cut off in the middle leaves nothing, and the next start goes on", async () => {
    add("1_a", "CREATE TABLE a ();");
    add("2_b", "CREATE TABLE b (); SELECT pg_sleep(30); CREATE TABLE c ();");
    const cutOff = expect(migrate(url, folder)).rejects.toThrow(/2_b failed and was taken back whole/);
    for (let killed = 0; killed === 0; await pause(20))
      killed = (
        await query(
          server,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = '${database}' AND query LIKE '%pg_sleep(30)%' AND wait_event = 'PgSleep'`,
        )
      ).length;
    await cutOff;
    expect(await tables()).toEqual(["_prisma_migrations", "a"]);
    rmSync(path.join(folder, "2_b"), { recursive: true });
    add("2_b", "CREATE TABLE b ();");
    expect(await migrate(url, folder)).toEqual(["2_b"]);
  });

  it("a migration that fails is taken back whole", async () => {
    add("1_a", "CREATE TABLE a (); SELECT 1 / 0;");
    await expect(migrate(url, folder)).rejects.toThrow(/1_a failed .*division by zero/);
    expect(await tables()).toEqual(["_prisma_migrations"]);
  });

  it("a database that is newer than the code is left alone", async () => {
    add("1_a", "CREATE TABLE a ();");
    await migrate(url, folder);
    rmSync(path.join(folder, "1_a"), { recursive: true });
    add("0_b", "CREATE TABLE b ();");
    await expect(migrate(url, folder)).rejects.toThrow(/newer than this version.*1_a/);
    expect(await tables()).toEqual(["_prisma_migrations", "a"]);
  });

  it("a database that belongs to something else is left alone", async () => {
    await query(url, "CREATE TABLE theirs ()");
    add("1_a", "CREATE TABLE a ();");
    await expect(migrate(url, folder)).rejects.toThrow(/not made by Briefing Room/);
    expect(await tables()).toEqual(["theirs"]);
  });

  it("a server that does not answer is named", async () => {
    await expect(migrate("postgresql://x:y@127.0.0.1:1/z", folder)).rejects.toThrow(
      /127.0.0.1:1 cannot be reached.*DATABASE_URL/,
    );
  });
});
