import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "@/operations/embedded-postgres";
import { migrate } from "@/operations/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that the flows run on; each worker copies the database `template` for itself. */
    postgres: string;
  }
}

/** Starts one PostgreSQL for the whole run and migrates one database that every worker copies. */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL
    ? givenServer(process.env.TEST_DATABASE_URL)
    : await ownServer();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("DROP DATABASE IF EXISTS briefing_room_template");
  await client.query("CREATE DATABASE briefing_room_template");
  await client.end();
  await migrate(withDatabase(server.url, "briefing_room_template"));
  project.provide("postgres", server.url);
  return server.stop;
}

function givenServer(url: string) {
  return { url, stop: async () => {} };
}

async function ownServer() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "briefing-room-flows-"));
  const server = await startEmbeddedPostgres(folder, { durable: false });
  return {
    url: server.url(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
