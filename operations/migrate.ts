import { randomUUID } from "node:crypto";
import path from "node:path";
import pg from "pg";
import { CannotGoOn } from "./cannot-go-on";
import {
  type AppliedMigration,
  type MigrationFile,
  pendingMigrations,
} from "./migrations/pending-migrations";
import { readMigrations } from "./migrations/read-migrations";

/** The advisory lock that Prisma's own tool takes, so that the two never migrate at the same time. */
const prismaLock = 72707369;

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database up to the code, and returns the names of the migrations it applied. Keeps Prisma's own records, so
 * `prisma migrate` can take over at any time. Instances that start together wait for one another. Each migration and its record
 * are one transaction: a process killed in the middle leaves nothing half done.
 */
export async function migrate(
  url: string,
  folder = path.resolve(import.meta.dirname, "../prisma/migrations"),
): Promise<string[]> {
  const files = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await connect(client);
  try {
    await takeTurn(client);
    const applied = await readApplied(client);
    const pending = pendingMigrations(files, applied);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end().catch(() => {});
  }
}

async function connect(client: pg.Client) {
  try {
    await client.connect();
  } catch (error) {
    throw new CannotGoOn(
      `The database at ${client.host}:${client.port} cannot be reached: ${(error as Error).message}. Check DATABASE_URL.`,
      error,
    );
  }
}

async function takeTurn(client: pg.Client) {
  await client.query("SET lock_timeout = '120s'");
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
  } catch (error) {
    throw new CannotGoOn("Another instance has been migrating this database for two minutes.", error);
  }
}

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query<{ known: boolean; tables: number }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known,
            (SELECT count(*)::int FROM pg_tables WHERE schemaname = current_schema()) AS tables`,
  );
  if (!found[0]?.known && (found[0]?.tables ?? 0) > 0)
    throw new CannotGoOn(
      "The database is not empty and was not made by Briefing Room. Nothing was changed. Name an empty database in DATABASE_URL.",
    );
  await client.query(table);
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

async function apply(client: pg.Client, { name, sql, checksum }: MigrationFile) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new CannotGoOn(
      `The migration ${name} failed and was taken back whole: ${(error as Error).message}`,
      error,
    );
  }
}
