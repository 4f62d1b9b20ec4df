import { randomUUID } from "node:crypto";
import type pg from "pg";
import { CannotGoOn } from "../cannot-go-on";
import type { MigrationFile } from "./pending-migrations";

/** The advisory lock that Prisma's own tool takes, so that the two never migrate at the same time. */
const prismaLock = 72707369;

/** Prisma's own record of what was applied. */
export const migrationTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Waits until nobody else migrates this database; the lock is held until the connection ends. */
export async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query("SET lock_timeout = '120s'");
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLock]);
  } catch (error) {
    throw new CannotGoOn("Another instance has been migrating this database for two minutes.", error);
  }
}

/** Applies one migration and writes its record, inside the caller's transaction. */
export async function applyMigration(
  client: pg.Client,
  { name, sql, checksum }: MigrationFile,
): Promise<void> {
  await client.query(sql);
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}
