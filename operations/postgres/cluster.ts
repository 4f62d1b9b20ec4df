import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { CannotGoOn } from "../cannot-go-on";
import { isAlive } from "../process-identity";
import { postgresBinaries } from "./postgres-binaries";
import { type Unprivileged, unprivileged } from "./unprivileged";

/** The database's own account; its password is in `postgres.password`. */
export const databaseUser = "briefing_room";

/** A killed predecessor may have left an initdb behind that still writes: its folder is tried again for some five seconds. */
const patiently = { maxRetries: 10, retryDelay: 100 };

/** Where one embedded database keeps its files. */
export function clusterFiles(dataDir: string) {
  return {
    folder: dataDir,
    data: path.join(dataDir, "postgres"),
    password: path.join(dataDir, "postgres.password"),
    log: path.join(dataDir, "postgres.log"),
    lock: path.join(dataDir, "postgres.lock"),
  };
}

export type ClusterFiles = ReturnType<typeof clusterFiles>;

/**
 * Makes the cluster if there is none. It is made aside and renamed into place, so a process killed half-way
 * leaves nothing that looks like a database. An existing cluster is never touched.
 */
export function ensureCluster(files: ClusterFiles): void {
  removeLeftovers(files.folder);
  if (existsSync(files.data)) {
    checkComplete(files);
    return;
  }
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  const run = unprivileged(files.data);
  const aside = path.join(files.folder, `postgres.new-${process.pid}`);
  mkdirSync(aside, { mode: 0o700 });
  if (!existsSync(files.password))
    writeFileSync(files.password, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  run.handOver(aside);
  run.handOver(files.password);
  if (run.options.uid !== undefined) chmodSync(files.folder, 0o711);
  initialise(run, aside, files.password);
  renameSync(aside, files.data);
}

/** The password as stored. */
export function clusterPassword(files: ClusterFiles): string {
  return readFileSync(files.password, "utf8").trim();
}

/** PostgreSQL reads PG* variables of its own; what the operator has set for another server must not reach this one. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C" };
  for (const name of Object.keys(environment))
    if (/^(PG|LC_(?!ALL$)|LANG)/.test(name)) delete environment[name];
  return environment;
}

function initialise(run: Unprivileged, folder: string, passwordFile: string) {
  // C.UTF-8 from PostgreSQL itself: lower() and ILIKE know É, and the order is the same on every machine.
  const args = [
    "-D",
    folder,
    "-U",
    databaseUser,
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
  ];
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const [program, all] = run.command(postgresBinaries()("initdb"), [...args, ...locale]);
  const made = spawnSync(program, all, { ...run.options, encoding: "utf8", env: postgresEnvironment() });
  if (made.status === 0) return;
  rmSync(folder, { recursive: true, force: true, ...patiently });
  throw new CannotGoOn(
    `The embedded PostgreSQL could not be created: ${made.error?.message ?? made.stderr.trim()}\n` +
      "If it cannot run on this machine, set DATABASE_URL to a PostgreSQL server, version 15 or later.",
  );
}

function checkComplete(files: ClusterFiles) {
  if (!existsSync(path.join(files.data, "PG_VERSION")))
    throw new CannotGoOn(
      `${files.data} exists but is not a PostgreSQL database. It was not touched. ` +
        "Move it away to begin with an empty one, or put the right folder there.",
    );
  if (!existsSync(files.password))
    throw new CannotGoOn(
      `${files.password} is missing, so the database beside it cannot be opened. Put the file back from a copy of the data folder.`,
    );
}

function removeLeftovers(folder: string) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.new-(\d+)$/.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid))))
      rmSync(path.join(folder, name), { recursive: true, force: true, ...patiently });
  }
}
