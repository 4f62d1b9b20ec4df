import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { isAlive } from "../process-identity";

/** What a server writes about itself into its data folder. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** Reads `postmaster.pid`; null if no server has been started, or its process is gone, or is another program by now. */
export function findPostmaster(data: string): Postmaster | null {
  const file = path.join(data, "postmaster.pid");
  let lines: string[];
  try {
    lines = readFileSync(file, "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (isAlive(pid) && worksIn(pid, data) !== false) return { pid, port: Number.isInteger(port) ? port : 0 };
  // The id was given to another program after a crash. PostgreSQL would take that one for a running server and refuse to start.
  if (isAlive(pid)) rmSync(file, { force: true });
  return null;
}

/** Whether a server answers on this address with our password, and really serves this data folder. */
export async function answers(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return realpathSync(rows[0]?.data_directory ?? "") === realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A PostgreSQL server's working folder is its data folder; undefined where the system does not tell. */
function worksIn(pid: number, data: string): boolean | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return undefined;
  }
}
