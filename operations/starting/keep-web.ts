import { type ChildProcess, spawn } from "node:child_process";
import { CannotGoOn } from "../cannot-go-on";
import { quietEnvironment } from "../prepare.mjs";
import { portInUse, type WebMessage } from "../web-process";
import { portTrouble } from "./await-port";

export type KeptWeb = { stop(): Promise<void> };

type Wish = {
  readonly file: string;
  readonly host: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
};

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** A process that ran this long is healthy: its end is a new trouble, not the old one again. */
const healthyMs = 60_000;
/** The process itself gives requests eight seconds to finish. */
const killAfterMs = 12_000;

/** Starts the web process, resolves when it answers, and from then on starts it again whenever it ends by itself. */
export async function keepWeb(wish: Wish): Promise<KeptWeb> {
  let stopping = false;
  let waitMs = firstPauseMs;
  let retry: NodeJS.Timeout | undefined;
  let child = launch(wish);
  await untilReady(child, wish);
  watch(child, Date.now());

  function watch(running: ChildProcess, since: number) {
    running.once("exit", (code, signal) => {
      if (stopping) return;
      if (Date.now() - since > healthyMs) waitMs = firstPauseMs;
      process.stderr.write(
        `The web server ended unexpectedly (${signal ?? `code ${code}`}). Starting it again.\n`,
      );
      retry = setTimeout(() => {
        child = launch(wish);
        watch(child, Date.now());
      }, waitMs);
      waitMs = Math.min(waitMs * 2, longestPauseMs);
    });
  }

  return {
    stop: () => {
      stopping = true;
      clearTimeout(retry);
      return end(child);
    },
  };
}

function launch({ file, env }: Wish): ChildProcess {
  return spawn(process.execPath, [file], {
    env: { ...quietEnvironment(), ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // In a process group of its own: Ctrl-C reaches the supervisor alone, which ends things in their order.
    detached: process.platform !== "win32",
  });
}

function untilReady(child: ChildProcess, { host, port }: Wish): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", (message: WebMessage) => message === "ready" && resolve());
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(
        code === portInUse
          ? portTrouble(host, port, "EADDRINUSE")
          : new CannotGoOn(`The web server ended before it was ready (${signal ?? `code ${code}`}).`),
      ),
    );
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    child.once("exit", () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
