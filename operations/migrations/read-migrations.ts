import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MigrationFile } from "./pending-migrations";

/** Where this version keeps its migrations. */
export function migrationsFolder(): string {
  return path.resolve(import.meta.dirname, "../../prisma/migrations");
}

/** Every migration of a folder, oldest first (their names begin with their time). The checksum is the one that Prisma computes. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, "migration.sql"));
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}
