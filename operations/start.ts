import { existsSync } from "node:fs";
import path from "node:path";
import { CannotGoOn } from "./cannot-go-on";
import { compileServer } from "./compile-server";
import { type Environment, environment } from "./environment";
import { migrate } from "./migrate";
import { signingSecret } from "./secrets";
import { awaitPort } from "./starting/await-port";
import { buildSite } from "./starting/build-site";
import { takeInstanceLock } from "./starting/instance-lock";
import { keepDatabase } from "./starting/keep-database";
import { keepWeb } from "./starting/keep-web";
import { progress } from "./starting/progress";
import { runNode } from "./starting/run-node";

type Mode = { readonly development: boolean; readonly demo: boolean };

/** A predecessor that lost its supervisor finishes its requests within eight seconds and frees the port. */
const predecessorMs = 10_000;

/** What has been started, latest last: it is ended in the opposite order, the web server first and the database after it. */
const running: { stop(): Promise<void> | void }[] = [];
const stopped = new AbortController();

/** Starts everything, stays until it is told to stop, and ends what it started in order. */
export async function start(args: readonly string[]): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  try {
    await bringUp({ development: args.includes("--dev"), demo: args.includes("--demo") });
  } catch (error) {
    if (stopped.signal.aborted) return;
    const message = error instanceof CannotGoOn ? error.message : ((error as Error).stack ?? String(error));
    process.stderr.write(`\n${message}\n`);
    await stop(1);
  }
}

async function stop(code: number) {
  if (stopped.signal.aborted) return;
  stopped.abort();
  for (const part of running.reverse()) await part.stop();
  process.exit(code);
}

async function bringUp(mode: Mode) {
  if (mode.demo) process.env.DATA_DIR ??= ".data-demo";
  const settings = environment();
  if (mode.demo && settings.databaseUrl)
    throw new CannotGoOn(
      "The demo has a database of its own, never a real one: start it without DATABASE_URL.",
    );
  const lock = await takeInstanceLock(settings.dataDir, settings.url);
  running.push({ stop: lock.release });
  const secret = signingSecret(settings);
  await awaitPort(settings.host, settings.port, lock.afterCrash ? predecessorMs : 0);
  const databaseUrl = settings.databaseUrl ?? (await ownDatabase(settings));
  await progress("Bringing the database up to date", () => migrate(databaseUrl));
  if (mode.demo) await seedDemo(databaseUrl);
  if (!mode.development) await buildSite(settings, stopped.signal);
  const env = {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: settings.url,
    NODE_ENV: mode.development ? "development" : "production",
  };
  const file = await compileServer(settings.distDir);
  const ownerLink = firstOwnerLink(settings.url, databaseUrl);
  // It is awaited last: if the web server fails before, that is what is said, and the stop is in order.
  ownerLink.catch(() => undefined);
  const web = keepWeb({ file, host: settings.host, port: settings.port, env });
  running.push(await progress("Starting the web server", () => web));
  process.stdout.write(`\nBriefing Room is at ${settings.url}\n${await ownerLink}\n`);
}

async function ownDatabase({ dataDir }: Environment): Promise<string> {
  const database = await keepDatabase(dataDir);
  running.push(database);
  return database.url;
}

/** While there is no owner, each start prints a link that makes the first one. */
async function firstOwnerLink(url: string, databaseUrl: string): Promise<string> {
  const { code, stdout, said } = await runNode(["--import", "tsx", "operations/owner-link.ts"], {
    env: { DATABASE_URL: databaseUrl },
  });
  if (code !== 0) throw new Error(`The owner's link could not be made:\n${said}`);
  return stdout
    ? `It has no owner yet. Whoever opens this link first becomes the owner: ${url}/welcome/${stdout}\n`
    : "";
}

/** The class of made-up students, when this version has one: it prints how to sign in. */
async function seedDemo(databaseUrl: string) {
  const seed = path.resolve("prisma/seed-demo.ts");
  if (!existsSync(seed)) {
    process.stderr.write(
      "The class of made-up students is not part of this version: the demo starts empty.\n",
    );
    return;
  }
  const { code, said } = await progress("Making up a class", () =>
    runNode(["--import", "tsx", seed], { env: { DATABASE_URL: databaseUrl } }),
  );
  if (code !== 0) throw new Error(`The class could not be made up:\n${said}`);
  process.stdout.write(said);
}
