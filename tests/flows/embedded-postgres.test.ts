import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/operations/embedded-postgres";

let home = "";
let folder = "";
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "briefing-room-embedded-"));
  folder = path.join(home, "data");
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startEmbeddedPostgres>[1] = {}) {
  const server = await startEmbeddedPostgres(folder, { durable: false, ...options });
  started.push(server);
  return server;
}
async function ask(server: EmbeddedPostgres, sql: string) {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded database", () => {
  it("listens on this machine only, knows letters beyond ASCII, and keeps its password to itself", async () => {
    const server = await start();
    expect(await ask(server, "SELECT lower('É') AS low, 'ÀÉß' ILIKE 'àéß' AS same")).toEqual([
      { low: "é", same: true },
    ]);
    expect(await ask(server, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(statSync(path.join(folder, "postgres.password")).mode & 0o777).toBe(0o600);
    const stranger = new pg.Client({ connectionString: server.url().replace(/:[^:@]+@/, ":wrong@") });
    await expect(stranger.connect()).rejects.toThrow(/password/);
  });

  it("three starts at once end with one server that all use", async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.filter(({ attached }) => !attached)).toHaveLength(1);
  });

  it("who attached to it leaves it running; who adopted it stops it", async () => {
    const first = await start();
    const second = await start();
    await second.stop();
    expect(await ask(first, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    const heir = await start({ adopt: true });
    expect(heir).toMatchObject({ attached: false, pid: first.pid });
    await heir.stop();
    await expect(ask(first, "SELECT 1")).rejects.toThrow();
  });

  it("killed without a word, it tells, and comes back on its port with everything that was committed", async () => {
    const server = await start({ durable: true });
    await ask(server, "CREATE TABLE kept AS SELECT 42 AS answer");
    const told = new Promise<void>((resolve) => server.onUnexpectedExit(resolve));
    process.kill(server.pid, "SIGKILL");
    await told;
    const again = await start({ port: server.port });
    expect(again.port).toBe(server.port);
    expect(await ask(again, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  it("is not mistaken for another program that got its process id after a crash", async () => {
    const server = await start();
    await server.stop();
    writeFileSync(path.join(folder, "postgres/postmaster.pid"), `${process.pid}\n${folder}\n0\n5432\n`);
    expect((await start()).attached).toBe(false);
  });

  it("half a database that a killed start left behind is cleared away", async () => {
    mkdirSync(path.join(folder, "postgres.new-1073741824/base"), { recursive: true });
    await start();
    expect(readdirSync(folder).filter((name) => name.startsWith("postgres.new-"))).toEqual([]);
  });

  it("never touches a folder that is no database", async () => {
    const precious = path.join(folder, "postgres/thesis.txt");
    mkdirSync(path.dirname(precious), { recursive: true });
    writeFileSync(precious, "");
    await expect(start()).rejects.toThrow(/not a PostgreSQL database/);
    expect(existsSync(precious)).toBe(true);
  });
});
