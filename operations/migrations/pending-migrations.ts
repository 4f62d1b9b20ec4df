import { CannotGoOn } from "../cannot-go-on";

/** A migration as the code has it; `checksum` is the SHA-256 of its file. */
export type MigrationFile = { readonly name: string; readonly sql: string; readonly checksum: string };

/** A migration as the database remembers it; those that were rolled back are left out. */
export type AppliedMigration = {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
};

/** What is still to be applied, in order. Refuses a database that this code does not fit, before anything is changed. */
export function pendingMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const unknown = applied.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (unknown.length > 0)
    throw new CannotGoOn(
      `The database is newer than this version of Briefing Room: it has ${unknown.join(", ")}. ` +
        "Nothing was changed. Start the newer version, or restore a backup that was made with this one.",
    );
  const failed = applied.find(({ finished }) => !finished);
  if (failed)
    throw new CannotGoOn(
      `The migration ${failed.name} failed earlier and was not resolved. Resolve it with "prisma migrate resolve" first.`,
    );
  const edited = applied.find(({ name, checksum }) => byName.get(name)?.checksum !== checksum);
  if (edited)
    throw new CannotGoOn(
      `The migration ${edited.name} was edited after it was applied to this database. ` +
        "Nothing was changed. Put the file back as it was, and write changes as a new migration.",
    );
  const done = new Set(applied.map(({ name }) => name));
  return files.filter(({ name }) => !done.has(name));
}
