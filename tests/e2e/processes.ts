import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** The children of a process, their children, and so on. */
export function descendantsOf(ancestor: number): Process[] {
  const all = process.platform === "linux" ? fromProc() : fromPs();
  const found: Process[] = [];
  const look = (parent: number) => {
    for (const child of all.filter((one) => one.parent === parent)) {
      found.push(child);
      look(child.pid);
    }
  };
  look(ancestor);
  return found;
}

/** Ends a process and all its descendants as `kill -9` does. */
export function killTree(pid: number): void {
  killAll([pid, ...descendantsOf(pid).map((one) => one.pid)]);
}

/** Ends processes as `kill -9` does; those that are gone already do not matter. */
export function killAll(pids: readonly (number | undefined)[]): void {
  for (const pid of pids)
    try {
      if (pid) process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
}

function fromProc(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name in brackets may hold spaces; the parent is the second field after it.
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        if (state === "Z") return [];
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

function fromPs(): Process[] {
  const { stdout } = spawnSync("ps", ["-axo", "pid=,ppid=,command="], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const [, pid, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}
