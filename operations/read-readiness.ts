import path from "node:path";
import { CannotGoOn } from "./cannot-go-on";
import { findAppliedMigrations } from "./migrations/migrations-store";
import { type MigrationFile, pendingMigrations } from "./migrations/pending-migrations";
import { readMigrations } from "./migrations/read-migrations";

let files: readonly MigrationFile[] | undefined;

/** Whether requests can be served: the database answers and fits this code. Throws when it does not answer. */
export async function readReadiness(): Promise<"ready" | "database does not fit"> {
  files ??= readMigrations(path.join(process.cwd(), "prisma/migrations"));
  const applied = await findAppliedMigrations();
  try {
    return pendingMigrations(files, applied).length === 0 ? "ready" : "database does not fit";
  } catch (error) {
    if (error instanceof CannotGoOn) return "database does not fit";
    throw error;
  }
}
