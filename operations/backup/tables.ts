import { createHash } from "node:crypto";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { TableSum } from "./manifest";

/**
 * A connection whose COPY text is the same on every server: times in UTC, floats in full. The only time limit is a long one on
 * waiting for locks; a backup of a large class takes what it takes.
 */
export async function copyingClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 0,
  });
  client.on("error", () => {});
  await client.connect();
  await client.query(
    "SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET extra_float_digits = 1; SET lock_timeout = '60s'",
  );
  return client;
}

/** The application's tables, each after those that it refers to. Prisma's record of migrations is none of them. */
export async function dataTables(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations' ORDER BY tablename`,
  );
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `SELECT DISTINCT child.relname AS child, parent.relname AS parent FROM pg_constraint
     JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
     WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND conrelid <> confrelid`,
  );
  return parentsFirst(
    tables.map(({ name }) => name),
    references,
  );
}

/** Orders names so that each stands after its parents. */
export function parentsFirst(
  names: readonly string[],
  references: readonly { child: string; parent: string }[],
): string[] {
  const ordered = new Set<string>();
  const visit = (name: string, above: readonly string[]) => {
    if (ordered.has(name)) return;
    if (above.includes(name))
      throw new Error(`The tables ${[...above, name].join(" → ")} refer to one another.`);
    for (const { child, parent } of references) if (child === name) visit(parent, [...above, name]);
    ordered.add(name);
  };
  for (const name of names) visit(name, []);
  return [...ordered];
}

/** Reads all rows of a table in a fixed order, whatever the server's collation, and adds them up on the way. */
export async function copyOut(
  client: pg.Client,
  table: string,
  take: (chunk: Buffer) => Promise<void> = async () => {},
): Promise<TableSum> {
  const name = client.escapeIdentifier(table);
  const stream = client.query(
    copyTo(`COPY (SELECT * FROM ${name} t ORDER BY t::text COLLATE "C") TO STDOUT`),
  );
  const sum = createHash("sha256");
  for await (const chunk of stream) {
    sum.update(chunk as Buffer);
    await take(chunk as Buffer);
  }
  return { rows: stream.rowCount, sha256: sum.digest("hex") };
}
