import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { database } from "@/prisma/client";
import { withDatabase } from "./database-template";

// Every test file gets a database of its own, copied from the migrated template; the application finds it as it always does.
const server = inject("postgres");
const name = `briefing_room_${process.pid}_${Date.now()}`;
process.env.DATABASE_URL = withDatabase(server, name);
process.env.NEXTAUTH_SECRET ??= "a secret that only the tests know, long enough";
process.env.NEXTAUTH_URL ??= "http://localhost:3000";

async function onServer(sql: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeAll(() => onServer(`CREATE DATABASE ${name} TEMPLATE briefing_room_template`));
afterAll(async () => {
  await database().$disconnect();
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});
