import { readFileSync } from "node:fs";

/** Whether a process with this id exists (also if it belongs to somebody else). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Tells a process from a later one that was given the same id, which is usual after a container restarts:
 * boot and start time where the system shows them (Linux), else only the id.
 */
export function processIdentity(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name in brackets may hold spaces; start time is field 22, the 20th after it.
    const startTime = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${pid}@${boot}+${startTime}`;
  } catch {
    return `${pid}`;
  }
}
