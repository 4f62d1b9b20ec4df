import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** Processor time that a process has used so far, user and system, in milliseconds. NaN where /proc does not exist. */
export function processorTime(pid: number): number {
  const fields = readStat(pid);
  return fields ? ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond : Number.NaN;
}

/** Memory that a process holds now, in megabytes. NaN where /proc does not exist. */
export function residentMemory(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return (pages * 4096) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** The process among the descendants of another whose command line looks so. Next gives its own process another name. */
export function findDescendant(ancestor: number, command: RegExp): number | null {
  const parents = new Map(
    readdirSync("/proc").flatMap((name) =>
      /^\d+$/.test(name) ? [[Number(name), parentOf(Number(name))]] : [],
    ),
  );
  const descends = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && parent > 0 && (parent === ancestor || descends(parent));
  };
  return [...parents.keys()].find((pid) => descends(pid) && command.test(commandOf(pid))) ?? null;
}

/** The fields of /proc/<pid>/stat from the state on; the name before them may hold spaces and brackets. */
function readStat(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return null;
  }
}

const parentOf = (pid: number) => Number(readStat(pid)?.[1] ?? 0);

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
