import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../operations/postgres/free-port";
import { writeCanaryModule } from "./canary-module";
import { descendantsOf, killAll, killTree } from "./processes";

const root = path.resolve(import.meta.dirname, "../..");
const longestStartMs = 300_000;

/** What can die: one of the two processes that the supervisor keeps, the supervisor alone, or all of them at once. */
export type Part = "web" | "database" | "supervisor" | "everything";

/** The built product, running on a data folder of its own, as `npm start` runs it. */
export type Site = {
  readonly url: string;
  readonly dataDir: string;
  /** What it printed since it first started: the owner's link, for instance. */
  printed(): string;
  /** Starts it and waits until it serves. */
  start(): Promise<void>;
  /** Starts it and does not wait. */
  launch(): void;
  /** Waits until it serves. */
  ready(): Promise<void>;
  /** Stops it as Ctrl-C does and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends a part as `kill -9` does. The supervisor brings back the web server and the database by itself. */
  kill(part: Part): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
};

/** Starts the product on a fresh data folder, with the project's content and one module whose keys are planted canaries. */
export async function startSite(more: Readonly<Record<string, string>> = {}): Promise<Site> {
  const site = await prepareSite(more);
  await site.start();
  return site;
}

/** Everything that a start needs; nothing runs yet. */
export async function prepareSite(more: Readonly<Record<string, string>> = {}): Promise<Site> {
  const home = mkdtempSync(path.join(os.tmpdir(), "briefing-room-journeys-"));
  const content = path.join(home, "content");
  cpSync(path.join(root, "content"), content, { recursive: true });
  await writeCanaryModule(content);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dataDir = path.join(home, "data");
  const env = environmentFor({ PORT: String(port), DATA_DIR: dataDir, CONTENT_DIR: content, ...more });
  let printed = "";
  let before = 0;
  let running: ChildProcess | null = null;
  const isRunning = () => running !== null && running.exitCode === null && running.signalCode === null;

  function launch() {
    const child = spawn(process.execPath, ["operations/start.mjs"], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running = child;
    before = printed.length;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  }

  async function ready() {
    for (const began = Date.now(); Date.now() - began < longestStartMs; await pause(100)) {
      if (!isRunning()) throw new Error(`The product ended with ${running?.exitCode}:\n${printed}`);
      // A predecessor that lost its supervisor may still answer: only what this start announced counts.
      if (printed.includes(`is at ${url}`, before) && (await answers(`${url}/api/ready`))) return;
    }
    throw new Error(`The product was not ready in time:\n${printed}`);
  }

  async function start() {
    launch();
    await ready();
  }

  async function halt() {
    if (running === null || !isRunning()) return;
    const ended = new Promise((resolve) => running?.once("exit", resolve));
    running.kill("SIGTERM");
    await ended;
  }

  async function kill(part: Part) {
    const supervisor = isRunning() ? running?.pid : undefined;
    if (part === "web" || part === "database") {
      const pid = await appears(() => (part === "web" ? webUnder(supervisor) : postmasterIn(dataDir)));
      killTree(pid);
      return;
    }
    const ended = new Promise((resolve) => (supervisor ? running?.once("exit", resolve) : resolve(null)));
    // Held first, so that nothing is born between looking and killing.
    if (supervisor) process.kill(supervisor, "SIGSTOP");
    const rest = part === "everything" ? [...treeOf(supervisor), ...treeOf(postmasterIn(dataDir))] : [];
    killAll([supervisor, ...rest]);
    await ended;
  }

  return {
    url,
    dataDir,
    printed: () => printed,
    start,
    launch,
    ready,
    kill,
    async restart() {
      await halt();
      await start();
    },
    async stop() {
      await halt();
      await kill("everything");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The environment of a fresh installation: what this machine has set for others does not count. */
function environmentFor(chosen: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NEXT_DIST_DIR: ".next-journeys",
    LOG_LEVEL: "warn",
    ...chosen,
  };
  for (const name of ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "NODE_ENV"])
    if (!(name in chosen)) Reflect.deleteProperty(env, name);
  return env;
}

async function answers(address: string): Promise<boolean> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  await reply?.body?.cancel();
  return reply?.status === 200;
}

/** The process that a part is, as soon as it lives: it may be on its way back from the last kill. */
async function appears(look: () => number | null): Promise<number> {
  for (const began = Date.now(); Date.now() - began < 40_000; await pause(20)) {
    const pid = look();
    if (pid !== null) return pid;
  }
  throw new Error("There was nothing to kill.");
}

function webUnder(supervisor: number | undefined): number | null {
  const web = supervisor && descendantsOf(supervisor).find(({ command }) => command.includes("serve.mjs"));
  return web ? web.pid : null;
}

/** The embedded server on a data folder, if one is running. */
function postmasterIn(dataDir: string): number | null {
  const file = path.join(dataDir, "postgres/postmaster.pid");
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  return pid > 0 && descendantsOf(pid).length > 0 ? pid : null;
}

function treeOf(pid: number | null | undefined): number[] {
  return pid ? [pid, ...descendantsOf(pid).map((one) => one.pid)] : [];
}
