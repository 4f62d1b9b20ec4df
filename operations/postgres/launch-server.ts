import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "../cannot-go-on";
import { type ClusterFiles, postgresEnvironment } from "./cluster";
import { postgresBinaries } from "./postgres-binaries";
import { answers } from "./running-server";
import { unprivileged } from "./unprivileged";

type Launch = {
  readonly files: ClusterFiles;
  readonly port: number;
  readonly durable: boolean;
  readonly url: string;
};

const largestLog = 10 * 1024 * 1024;

/** Starts the server and waits until it answers; returns its process id. */
export async function launchServer(launch: Launch): Promise<number> {
  const until = Date.now() + 15_000;
  for (;;) {
    const outcome = await attempt(launch);
    if ("pid" in outcome) return outcome.pid;
    // After a kill -9 the old server's last children may hold its memory for a moment longer.
    const passing = /pre-existing shared memory block|is still in use|already exists/.test(outcome.said);
    if (!passing || Date.now() > until)
      throw new CannotGoOn(
        `The embedded PostgreSQL did not start. It said:\n${outcome.said.trim()}\nIts log is ${launch.files.log}.`,
      );
    await pause(250);
  }
}

async function attempt(launch: Launch): Promise<{ pid: number } | { said: string }> {
  const { files } = launch;
  keepLogSmall(files.log);
  const logged = existsSync(files.log) ? statSync(files.log).size : 0;
  // A file and not a pipe: the server must outlive a supervisor that was killed.
  const log = openSync(files.log, "a", 0o600);
  const run = unprivileged(files.data);
  const [program, args] = run.command(postgresBinaries()("postgres"), settings(launch));
  const server = spawn(program, args, {
    ...run.options,
    detached: true,
    stdio: ["ignore", log, log],
    env: postgresEnvironment(),
  });
  closeSync(log);
  let ended: string | null = null;
  server.once("error", (error) => {
    ended = error.message;
  });
  server.once("exit", (code, signal) => {
    ended = `PostgreSQL ended with ${signal ?? `code ${code}`}.`;
  });
  server.unref();
  for (;;) {
    await pause(25);
    if (ended !== null)
      return { said: `${readFileSync(files.log, "utf8").slice(logged).slice(-2000)}\n${ended}` };
    // Crash recovery may take its time: as long as the process lives, it is waited for.
    if (server.pid !== undefined && (await answers(launch.url, files.data))) return { pid: server.pid };
  }
}

function settings({ files, port, durable }: Launch): string[] {
  const chosen = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    wal_compression: "on",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", files.data, "-p", String(port), ...flags];
}

function keepLogSmall(log: string) {
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.1`);
}
