import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { CannotGoOn } from "../cannot-go-on";
import { isLockHolder, type LockFile, lockHolder, takeLockFile } from "../lock-file";

export type InstanceLock = LockFile & {
  /** The last instance on this data folder did not end in order: parts of it may still be running. */
  readonly afterCrash: boolean;
};

/** One instance for each data folder: a second one would stop the database under the first. */
export async function takeInstanceLock(dataDir: string, url: string): Promise<InstanceLock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = lockOf(dataDir);
  const afterCrash = existsSync(file);
  const lock = await takeLockFile(file, url);
  if (isLockHolder(lock))
    throw new CannotGoOn(
      `Briefing Room is already running on ${path.relative(process.cwd(), dataDir) || dataDir}: ${lock.note} (process ${lock.pid}). ` +
        "For a second one beside it, set DATA_DIR and PORT.",
    );
  return { ...lock, afterCrash };
}

/** The address of the instance that runs on a data folder now, if one does. */
export function runningAddress(dataDir: string): string | null {
  return lockHolder(lockOf(dataDir))?.note ?? null;
}

function lockOf(dataDir: string): string {
  return path.join(dataDir, "running.lock");
}
