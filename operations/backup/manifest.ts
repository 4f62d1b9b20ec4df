import { z } from "zod";

const sum = z.object({ rows: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** The last file of a backup: what the others must add up to. */
export const manifestSchema = z.strictObject({
  format: z.literal("briefing-room-backup-1"),
  madeAt: z.iso.datetime(),
  version: z.string(),
  /** In the order they were applied. A backup is restored into a database that is brought exactly this far, and no further. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** By table: how many rows, and the SHA-256 of PostgreSQL's COPY text of all rows in their fixed order. */
  tables: z.record(z.string(), sum),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableSum = z.infer<typeof sum>;

export const manifestName = "manifest.json";
