import type { Manifest } from "./manifest";

/** What a backup holds, in a line. */
export function summary({ madeAt, tables }: Manifest): string {
  const counts = Object.entries(tables)
    .filter(([, { rows }]) => rows > 0)
    .map(([table, { rows }]) => `${table} ${rows}`);
  return `everything as of ${madeAt} (${counts.join(", ") || "no rows"})`;
}
