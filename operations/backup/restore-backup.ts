import { CannotGoOn } from "../cannot-go-on";
import { migrate } from "../migrate";
import { applyMigration, lockMigrations, migrationTable } from "../migrations/apply-migration";
import { migrationsFolder, readMigrations } from "../migrations/read-migrations";
import type { Manifest } from "./manifest";
import { loadTables, readManifest } from "./read-backup";
import { copyingClient, copyOut, dataTables } from "./tables";

type Client = Awaited<ReturnType<typeof copyingClient>>;

/**
 * Puts a backup into a database, all of it or nothing: one transaction makes the tables as they were when the backup was made,
 * loads them, and adds them up again. Only then is what was there before gone. Migrations made since are applied afterwards.
 */
export async function restoreBackup(url: string, file: string, replace: boolean): Promise<Manifest> {
  const manifest = await readManifest(file);
  const migrations = knownMigrations(manifest);
  const client = await copyingClient(url);
  try {
    await lockMigrations(client);
    await client.query("BEGIN");
    if (!replace && (await holdsAnything(client)))
      throw new CannotGoOn(
        "The database is not empty. Nothing was changed. To throw away what it holds, add --replace.",
      );
    await dropTables(client);
    await client.query(migrationTable);
    for (const migration of migrations) await applyMigration(client, migration);
    await load(client, file, manifest);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
  await migrate(url);
  return manifest;
}

async function load(client: Client, file: string, manifest: Manifest) {
  const tables = await dataTables(client);
  const unknown = Object.keys(manifest.tables).filter((table) => !tables.includes(table));
  if (unknown.length > 0)
    throw new CannotGoOn(`The backup holds tables that do not exist: ${unknown.join(", ")}.`);
  // What guards new rows ("an attempt that has ended takes no answers") would refuse old ones.
  for (const table of tables)
    await client.query(`ALTER TABLE ${client.escapeIdentifier(table)} DISABLE TRIGGER USER`);
  await loadTables(client, file, Object.keys(manifest.tables));
  for (const table of tables) {
    const expected = manifest.tables[table];
    const found = await copyOut(client, table);
    if (expected && (found.rows !== expected.rows || found.sha256 !== expected.sha256))
      throw new CannotGoOn(
        `${table} does not add up: ${expected.rows} rows were saved, ${found.rows} came back, or they differ. Nothing was changed.`,
      );
    await client.query(`ALTER TABLE ${client.escapeIdentifier(table)} ENABLE TRIGGER USER`);
  }
}

/** The code's own files for the migrations that the backup's database had. */
function knownMigrations(manifest: Manifest) {
  const files = new Map(readMigrations(migrationsFolder()).map((file) => [file.name, file]));
  return manifest.migrations.map(({ name, checksum }) => {
    const file = files.get(name);
    if (file?.checksum !== checksum)
      throw new CannotGoOn(
        `The backup was made by a newer or different version (${manifest.version}): this one does not know its migration ${name}. ` +
          "Nothing was changed.",
      );
    return file;
  });
}

/** A start leaves only a link for the first owner behind: that does not count. */
async function holdsAnything(client: Client): Promise<boolean> {
  for (const table of await dataTables(client)) {
    if (table === "OneTimeLink") continue;
    const { rowCount } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(table)} LIMIT 1`);
    if (rowCount) return true;
  }
  return false;
}

async function dropTables(client: Client) {
  const tables = await dataTables(client);
  const { rows } = await client.query<{ known: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`,
  );
  if (tables.length > 0 && !rows[0]?.known)
    throw new CannotGoOn(
      "The database was not made by Briefing Room. Nothing was changed. Name another in DATABASE_URL.",
    );
  await client.query("DROP SCHEMA public CASCADE");
  await client.query("CREATE SCHEMA public");
}
