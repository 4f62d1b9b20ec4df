import { spawnSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "../process-identity";
import { postgresBinaries } from "./postgres-binaries";

/**
 * Ends a server: open transactions are rolled back and everything is written to disk. One that has not ended after 30 seconds
 * is told to stop at once, which loses nothing that was committed: the next start recovers it from its log.
 */
export async function stopServer(pid: number, data: string): Promise<void> {
  if (process.platform === "win32") {
    spawnSync(postgresBinaries()("pg_ctl"), ["stop", "-D", data, "-m", "fast", "-w"]);
    return;
  }
  for (const [signal, seconds] of [
    ["SIGINT", 30],
    ["SIGQUIT", 10],
    ["SIGKILL", 5],
  ] as const) {
    if (!send(pid, signal)) return;
    const until = Date.now() + seconds * 1000;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
