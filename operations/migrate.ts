import pg from "pg";
import { CannotGoOn } from "./cannot-go-on";
import { applyMigration, lockMigrations, migrationTable } from "./migrations/apply-migration";
import {
  type AppliedMigration,
  type MigrationFile,
  pendingMigrations,
} from "./migrations/pending-migrations";
import { migrationsFolder, readMigrations } from "./migrations/read-migrations";

/**
 * Brings a database up to the code, and returns the names of the migrations it applied. Keeps Prisma's own records, so
 * `prisma migrate` can take over at any time. Instances that start together wait for one another. Each migration and its record
 * are one transaction: a process killed in the middle leaves nothing half done.
 */
export async function migrate(url: string, folder = migrationsFolder()): Promise<string[]> {
  const files = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await connect(client);
  try {
    await lockMigrations(client);
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

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query<{ known: boolean; tables: number }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known,
            (SELECT count(*)::int FROM pg_tables WHERE schemaname = current_schema()) AS tables`,
  );
  if (!found[0]?.known && (found[0]?.tables ?? 0) > 0)
    throw new CannotGoOn(
      "The database is not empty and was not made by Briefing Room. Nothing was changed. Name an empty database in DATABASE_URL.",
    );
  await client.query(migrationTable);
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

async function apply(client: pg.Client, migration: MigrationFile) {
  try {
    await client.query("BEGIN");
    await applyMigration(client, migration);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new CannotGoOn(
      `The migration ${migration.name} failed and was taken back whole: ${(error as Error).message}`,
      error,
    );
  }
}
