import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import about from "@/package.json";
import { CannotGoOn } from "../cannot-go-on";
import { type Manifest, manifestName } from "./manifest";
import { copyingClient, copyOut, dataTables } from "./tables";
import { tarEnd, tarEntry } from "./tar";

const partSize = 4 * 1024 * 1024;

/**
 * Writes everything that the database holds into one .tar.gz, as it stood at one moment, while others go on writing. The file
 * appears under its name only when it is whole.
 */
export async function writeBackup(url: string, file: string, at: Date): Promise<Manifest> {
  const client = await copyingClient(url);
  const aside = `${file}.${process.pid}.part`;
  const gzip = createGzip({ level: 6 });
  const out = createWriteStream(aside, { mode: 0o600, flags: "wx" });
  const written = finished(gzip.pipe(out));
  written.catch(() => {});
  const add = async (name: string, body: Buffer) => {
    if (!gzip.write(tarEntry({ name, body }, at))) await Promise.race([once(gzip, "drain"), written]);
  };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const migrations = await appliedMigrations(client);
    const tables: Manifest["tables"] = {};
    for (const table of await dataTables(client)) tables[table] = await writeTable(client, table, add);
    await client.query("COMMIT");
    const manifest: Manifest = {
      format: "briefing-room-backup-1",
      madeAt: at.toISOString(),
      version: about.version,
      migrations,
      tables,
    };
    await add(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    gzip.end(tarEnd);
    await written;
    await flush(aside);
    await rename(aside, file);
    return manifest;
  } catch (error) {
    gzip.destroy();
    out.destroy();
    await rm(aside, { force: true });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

type Client = Awaited<ReturnType<typeof copyingClient>>;

async function appliedMigrations(client: Client): Promise<Manifest["migrations"]> {
  const { rows: found } = await client.query<{ known: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`,
  );
  if (!found[0]?.known)
    throw new CannotGoOn("This database holds no Briefing Room: there is nothing to back up.");
  const { rows } = await client.query<Manifest["migrations"][number]>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/** A table becomes files of a few megabytes, so that neither writing nor reading ever holds a whole one. */
async function writeTable(client: Client, table: string, add: (name: string, body: Buffer) => Promise<void>) {
  let part: Buffer[] = [];
  let size = 0;
  let number = 0;
  const flushPart = async () => {
    if (size === 0) return;
    number += 1;
    await add(`${table}.${String(number).padStart(6, "0")}.copy`, Buffer.concat(part));
    part = [];
    size = 0;
  };
  const sum = await copyOut(client, table, async (chunk) => {
    part.push(chunk);
    size += chunk.length;
    if (size >= partSize) await flushPart();
  });
  await flushPart();
  return sum;
}

async function flush(file: string) {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}
