import { database } from "@/prisma/client";
import type { AppliedMigration } from "./pending-migrations";

/** The migrations that the application's own database remembers. Fails when it cannot be reached. */
export async function findAppliedMigrations(): Promise<AppliedMigration[]> {
  const [known] = await database().$queryRaw<{ known: boolean }[]>`
    SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`;
  if (!known?.known) return [];
  return database().$queryRaw<AppliedMigration[]>`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`;
}
