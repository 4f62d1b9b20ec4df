import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive, processIdentity } from "./process-identity";

/** Who holds a lock: `note` is what the holder wants others to know (its address, its purpose). */
export type LockHolder = { readonly pid: number; readonly identity: string; readonly note: string };

export type LockFile = {
  /** Changes what others read while the lock is held. */
  describe(note: string): void;
  release(): void;
};

/**
 * Takes a lock that lives as a file and dies with its process: a lock whose holder was killed is taken over.
 * Returns the holder when somebody else keeps it for longer than `waitMs`.
 */
export async function takeLockFile(file: string, note: string, waitMs = 0): Promise<LockFile | LockHolder> {
  const until = Date.now() + waitMs;
  for (;;) {
    if (create(file, note)) return held(file);
    const text = read(file);
    const holder = text === null ? null : parse(text);
    if (text !== null && !(holder && isHeld(holder))) takeAway(file, text);
    else if (holder && Date.now() >= until) return holder;
    else await pause(50);
  }
}

export function isLockHolder(outcome: LockFile | LockHolder): outcome is LockHolder {
  return "pid" in outcome;
}

/** Who holds a lock now, if anybody does. */
export function lockHolder(file: string): LockHolder | null {
  const text = read(file);
  const holder = text === null ? null : parse(text);
  return holder && isHeld(holder) ? holder : null;
}

function held(file: string): LockFile {
  return {
    describe: (note) => {
      const next = `${file}.${process.pid}`;
      writeFileSync(next, content(note), { mode: 0o600 });
      renameSync(next, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function create(file: string, note: string): boolean {
  // Written aside and linked into place: nobody ever reads half a lock.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content(note), { mode: 0o600 });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function takeAway(file: string, stale: string) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    // Somebody else may have replaced the stale lock in between: give theirs back.
    if (read(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHeld(holder: LockHolder): boolean {
  return isAlive(holder.pid) && processIdentity(holder.pid) === holder.identity;
}

function content(note: string): string {
  return JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), note });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function parse(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { pid, identity, note } = value as Record<string, unknown>;
    return typeof pid === "number" && typeof identity === "string" && typeof note === "string"
      ? { pid, identity, note }
      : null;
  } catch {
    return null;
  }
}
