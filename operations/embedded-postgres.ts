import { existsSync, mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "./cannot-go-on";
import { isLockHolder, takeLockFile } from "./lock-file";
import {
  type ClusterFiles,
  clusterFiles,
  clusterPassword,
  databaseUser,
  ensureCluster,
} from "./postgres/cluster";
import { freePort } from "./postgres/free-port";
import { launchServer } from "./postgres/launch-server";
import { answers, findPostmaster, type Postmaster } from "./postgres/running-server";
import { stopServer } from "./postgres/stop-server";
import { isAlive } from "./process-identity";

export type EmbeddedPostgres = {
  /** The address of one of its databases; by default the application's. */
  url(databaseName?: string): string;
  readonly port: number;
  readonly pid: number;
  /** True if the server was already running: somebody else started it and `stop` leaves it running. */
  readonly attached: boolean;
  stop(): Promise<void>;
  /** Called once if the server ends without having been stopped from here. */
  onUnexpectedExit(listener: () => void): void;
};

export type EmbeddedPostgresOptions = {
  /** False for tests: commits do not wait for the disk. */
  readonly durable?: boolean;
  /** The port to listen on; otherwise a free one. A server restarted after a crash keeps its port, so that clients find it again. */
  readonly port?: number;
  /** Take a server that is already running as one's own, to be stopped by `stop`: for the supervisor whose predecessor was killed. */
  readonly adopt?: boolean;
};

/**
 * Starts the PostgreSQL that comes with the package on a data folder, or attaches to the one already running there.
 * Loopback only, random password. The server lives in a process group of its own: Ctrl-C does not reach it before the web
 * server has finished, and the death of whoever started it does not take it along.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const files = clusterFiles(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await takeLockFile(files.lock, "starting the database", 120_000);
  if (isLockHolder(lock))
    throw new CannotGoOn(`Process ${lock.pid} has been starting the database in ${dataDir} for two minutes.`);
  try {
    const running = await awaitRunning(files);
    if (running) return handle(files, running, !options.adopt);
    ensureCluster(files);
    return handle(files, await launch(files, options), false);
  } finally {
    lock.release();
  }
}

/** Whether a server is running on this data folder now. */
export async function isPostgresRunning(dataDir: string): Promise<boolean> {
  const files = clusterFiles(dataDir);
  const found = existsSync(files.password) ? findPostmaster(files.data) : null;
  return found !== null && (await answers(address(files, found.port), files.data));
}

async function launch(files: ClusterFiles, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const port = options.port ?? (await freePort());
  const launched = { files, port, durable: options.durable ?? true, url: address(files, port) };
  return { pid: await launchServer(launched), port };
}

/** A server that is starting up or shutting down is waited for; one that is gone, or never answers, is null. */
async function awaitRunning(files: ClusterFiles): Promise<Postmaster | null> {
  const until = Date.now() + 60_000;
  for (;;) {
    const found = existsSync(files.password) ? findPostmaster(files.data) : null;
    if (!found) return null;
    if (await answers(address(files, found.port), files.data)) return found;
    if (Date.now() > until)
      throw new CannotGoOn(
        `A PostgreSQL server (process ${found.pid}) has ${files.data} open but does not answer. See ${files.log}.`,
      );
    await pause(100);
  }
}

function address(files: ClusterFiles, port: number, name = "postgres"): string {
  return `postgresql://${databaseUser}:${clusterPassword(files)}@127.0.0.1:${port}/${name}`;
}

function handle(files: ClusterFiles, server: Postmaster, attached: boolean): EmbeddedPostgres {
  let stopping = false;
  let watch: NodeJS.Timeout | undefined;
  const password = clusterPassword(files);
  return {
    url: (name = "postgres") => `postgresql://${databaseUser}:${password}@127.0.0.1:${server.port}/${name}`,
    port: server.port,
    pid: server.pid,
    attached,
    stop: async () => {
      stopping = true;
      clearInterval(watch);
      if (!attached) await stopServer(server.pid, files.data);
    },
    onUnexpectedExit: (listener) => {
      watch = setInterval(() => {
        if (stopping || isAlive(server.pid)) return;
        clearInterval(watch);
        listener();
      }, 200);
      watch.unref();
    },
  };
}
