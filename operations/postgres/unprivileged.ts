import { type SpawnOptions, spawnSync } from "node:child_process";
import { chmodSync, chownSync, lstatSync } from "node:fs";

/** How a program is started so that it does not run as root, which PostgreSQL refuses. */
export type Unprivileged = {
  command(program: string, args: readonly string[]): [string, string[]];
  readonly options: Pick<SpawnOptions, "uid" | "gid">;
  /** Gives a file or an empty folder to whoever the program will be. */
  handOver(file: string): void;
};

const nobody = 65534;

/**
 * An ordinary user just runs it. Root steps into an unmapped user namespace (`unshare -U`): nothing is chowned and no account is
 * made. Where namespaces are forbidden, as in some containers, root becomes `nobody`. An existing cluster decides by its owner,
 * because neither way can open what the other made.
 */
export function unprivileged(cluster: string): Unprivileged {
  const plain: Unprivileged = {
    command: (program, args) => [program, [...args]],
    options: {},
    handOver: () => {},
  };
  if (process.getuid?.() !== 0) return plain;
  const owner = ownerOf(cluster);
  if (owner === 0 || (owner === null && spawnSync("unshare", ["-U", "true"]).status === 0))
    return { ...plain, command: (program, args) => ["unshare", ["-U", program, ...args]] };
  const user = owner ?? { uid: nobody, gid: nobody };
  const { uid, gid } = user;
  return {
    ...plain,
    options: { uid, gid },
    handOver: (file) => {
      chownSync(file, uid, gid);
      if (lstatSync(file).isDirectory()) chmodSync(file, 0o700);
    },
  };
}

function ownerOf(folder: string): 0 | { uid: number; gid: number } | null {
  try {
    const { uid, gid } = lstatSync(folder);
    return uid === 0 ? 0 : { uid, gid };
  } catch {
    return null;
  }
}
