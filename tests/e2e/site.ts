import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { writeCanaryModule } from "./canary-module";

const root = path.resolve(import.meta.dirname, "../..");

/** The built product, running on a data folder of its own, as `npm start` runs it. */
export type Site = {
  readonly url: string;
  /** What it printed since it first started: the owner's link, for instance. */
  printed(): string;
  /** Stops it as Ctrl-C does and starts it again on the same data. */
  restart(): Promise<void>;
  /** Stops it and starts it again with another environment. */
  stop(): Promise<void>;
};

/** Starts the product on a fresh data folder, with the project's content and one module whose keys are planted canaries. */
export async function startSite(more: Record<string, string> = {}): Promise<Site> {
  const home = mkdtempSync(path.join(os.tmpdir(), "briefing-room-journeys-"));
  const content = path.join(home, "content");
  cpSync(path.join(root, "content"), content, { recursive: true });
  await writeCanaryModule(content);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: Record<string, string | undefined> = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: path.join(home, "data"),
    CONTENT_DIR: content,
    NEXT_DIST_DIR: ".next-journeys",
    LOG_LEVEL: "warn",
    ...more,
  };
  for (const name of ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "NODE_ENV"]) delete env[name];
  let printed = "";
  let running: ChildProcess | null = null;

  async function start() {
    const child = spawn(process.execPath, ["operations/start.mjs"], {
      cwd: root,
      env: env as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    for (const began = Date.now(); Date.now() - began < 300_000; await pause(200)) {
      if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}:\n${printed}`);
      const ready = await fetch(`${url}/api/ready`).catch(() => null);
      if (ready?.status === 200) return;
    }
    throw new Error(`The product was not ready in time:\n${printed}`);
  }

  async function halt() {
    const child = running;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  await start();
  return {
    url,
    printed: () => printed,
    async restart() {
      await halt();
      await start();
    },
    async stop() {
      await halt();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
