import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../embedded-postgres";
import { freePort } from "../postgres/free-port";
import { findDescendant } from "./process-cost";

const root = path.resolve(import.meta.dirname, "../..");
const next = path.join(root, "node_modules/next/dist/bin/next");

export type Served = { readonly url: string; readonly pid: number };

/** Where the measurements happen: the product, Next's floor and Node's floor, each on a durable database of its own kind. */
export type Grounds = {
  readonly product: Served & { readonly database: string; readonly restartSeconds: number };
  readonly next: Served;
  readonly node: Served;
  close(): Promise<void>;
};

/** Builds what must be built and starts all three. Takes a minute or two; says what it does on standard error. */
export async function prepareGrounds(say: (line: string) => void): Promise<Grounds> {
  const home = mkdtempSync(path.join(os.tmpdir(), "briefing-room-bench-"));
  const children: ChildProcess[] = [];
  say("building the baseline: an empty page and a bare INSERT in Next");
  const built = spawnSync(process.execPath, [next, "build", "operations/bench/baseline"], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`The baseline does not build:\n${built.stdout}${built.stderr}`);

  say("starting the database of the baselines");
  const postgres = await startEmbeddedPostgres(path.join(home, "baseline"));
  const baseline = postgres.url("postgres");
  await query(
    baseline,
    "CREATE TABLE bench_insert (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, body jsonb NOT NULL)",
  );
  const env = { ...process.env, NODE_ENV: "production", DATABASE_URL: baseline } as NodeJS.ProcessEnv;

  const nextPort = await freePort();
  const nextServer = spawn(
    process.execPath,
    [next, "start", "operations/bench/baseline", "-p", String(nextPort), "-H", "127.0.0.1"],
    { cwd: root, env, stdio: "ignore" },
  );
  const nodePort = await freePort();
  const nodeServer = spawn(process.execPath, ["operations/bench/bare-server.mjs"], {
    cwd: root,
    env: { ...env, PORT: String(nodePort) },
    stdio: "ignore",
  });
  children.push(nextServer, nodeServer);

  say("building and starting the product");
  const product = await startProduct(path.join(home, "product"));
  say("stopping and starting it again, to time a later start");
  await stop(product.child);
  const again = await startProduct(path.join(home, "product"));
  children.push(again.child);
  return {
    product: {
      url: again.url,
      pid: again.pid,
      database: await productDatabase(path.join(home, "product")),
      restartSeconds: again.seconds,
    },
    next: { url: `http://127.0.0.1:${nextPort}`, pid: nextServer.pid ?? 0 },
    node: { url: `http://127.0.0.1:${nodePort}`, pid: nodeServer.pid ?? 0 },
    close: () => close(children, postgres, home),
  };
}

async function startProduct(dataDir: string) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const began = performance.now();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: "error",
  } as NodeJS.ProcessEnv;
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, ["operations/start.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}.`);
    const ready = await fetch(`${url}/api/ready`).catch(() => null);
    if (ready?.status === 200) break;
    await pause(50);
  }
  const seconds = (performance.now() - began) / 1000;
  return { child, url, seconds, pid: findDescendant(child.pid ?? 0, /serve\.mjs|next-server/) ?? 0 };
}

/** The address of the product's own embedded database, by attaching to it. */
async function productDatabase(dataDir: string): Promise<string> {
  return (await startEmbeddedPostgres(dataDir)).url();
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

async function close(children: readonly ChildProcess[], postgres: EmbeddedPostgres, home: string) {
  await Promise.all(children.map(stop));
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
}

/** One statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
