import { once } from "node:events";
import { createReadStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { from as copyFrom } from "pg-copy-streams";
import { CannotGoOn } from "../cannot-go-on";
import { type Manifest, manifestName, manifestSchema } from "./manifest";
import type { copyingClient } from "./tables";
import { readTar, type TarEntry } from "./tar";

type Client = Awaited<ReturnType<typeof copyingClient>>;

/** Reads a backup to its end without keeping it: its manifest. Says so if it is none, or not whole. */
export async function readManifest(file: string): Promise<Manifest> {
  let manifest: Manifest | null = null;
  await forEachEntry(file, async ({ name, body }) => {
    if (name === manifestName) manifest = manifestSchema.parse(JSON.parse(body.toString("utf8")));
  });
  if (!manifest) throw notABackup(file, "it has no manifest");
  return manifest;
}

/**
 * Loads every table of a backup; those it refers to come first in the file. Only these `tables` are loaded: a name of the
 * archive's own choosing could be one of PostgreSQL's, which say who may do what on the whole server.
 */
export async function loadTables(client: Client, file: string, tables: readonly string[]): Promise<void> {
  let loading: Loading | null = null;
  await forEachEntry(file, async ({ name, body }) => {
    const table = /^(.+)\.\d{6}\.copy$/.exec(name)?.[1];
    if (!table) return;
    if (!tables.includes(table)) throw new Error(`its manifest does not speak of ${name}`);
    if (loading?.table !== table) {
      await loading?.finish();
      loading = load(client, table);
    }
    await loading.add(body);
  });
  await (loading as Loading | null)?.finish();
}

type Loading = {
  readonly table: string;
  add(rows: Buffer): Promise<void>;
  finish(): Promise<void>;
};

function load(client: Client, table: string): Loading {
  const into = client.query(copyFrom(`COPY ${client.escapeIdentifier(table)} FROM STDIN`));
  const loaded = finished(into);
  // Whoever waits hears of a failure; nobody may be waiting at the moment it comes.
  loaded.catch(() => {});
  return {
    table,
    async add(rows) {
      if (!into.write(rows)) await Promise.race([once(into, "drain"), loaded]);
    },
    async finish() {
      into.end();
      await loaded;
    },
  };
}

async function forEachEntry(file: string, take: (entry: TarEntry) => Promise<void>) {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.once("error", (error) => unzipped.destroy(error));
  try {
    for await (const entry of readTar(unzipped)) await take(entry);
  } catch (error) {
    if (isFromDatabase(error)) throw error;
    throw notABackup(file, (error as Error).message);
  } finally {
    source.destroy();
  }
}

function isFromDatabase(error: unknown): boolean {
  return error instanceof Error && "severity" in error;
}

function notABackup(file: string, why: string): CannotGoOn {
  return new CannotGoOn(`${file} is not a whole backup of Briefing Room: ${why}. Nothing was changed.`);
}
