import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CannotGoOn } from "../cannot-go-on";
import type { Environment } from "../environment";
import { isLockHolder, takeLockFile } from "../lock-file";
import { tool } from "../prepare.mjs";
import { buildInputs } from "./build-inputs";
import { progress } from "./progress";
import { runNode } from "./run-node";

const longestBuildMs = 15 * 60_000;

/** Builds the site if anything it is made of has changed since the last whole build. Content with faults is not built. */
export async function buildSite(
  { distDir, contentDir }: Pick<Environment, "distDir" | "contentDir">,
  signal: AbortSignal,
): Promise<void> {
  const folder = path.resolve(distDir);
  if (isBuilt(folder, contentDir)) return;
  mkdirSync(folder, { recursive: true });
  // Not in the build's own folder, which Next empties.
  const lock = await takeLockFile(
    path.resolve(`node_modules/.building${distDir.replaceAll(/[^a-z0-9-]/gi, "-")}.lock`),
    "building",
    longestBuildMs,
  );
  if (isLockHolder(lock))
    throw new CannotGoOn(`Process ${lock.pid} has been building ${distDir} for 15 minutes.`);
  try {
    if (isBuilt(folder, contentDir)) return;
    await progress("Checking the content", () => checkContent(signal));
    await progress("Building the pages", () => build(folder, contentDir, signal));
  } finally {
    lock.release();
  }
}

function stampOf(folder: string): string {
  return path.join(folder, "built-from");
}

function isBuilt(folder: string, contentDir: string): boolean {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === buildInputs(process.cwd(), contentDir);
}

async function checkContent(signal: AbortSignal) {
  const { code, said } = await runNode(["operations/cli.mjs", "check"], { signal });
  if (code !== 0) throw new CannotGoOn(`The content has faults, so nothing was built:\n${said.trim()}`);
}

async function build(folder: string, contentDir: string, signal: AbortSignal) {
  // The stamp goes first and comes last: a build that was killed is never taken for a whole one.
  rmSync(stampOf(folder), { force: true });
  const inputs = buildInputs(process.cwd(), contentDir);
  for (const until = Date.now() + longestBuildMs; ; await pause(2_000, undefined, { signal })) {
    const { code, said } = await runNode([tool("next", "dist/bin/next"), "build"], {
      env: { NODE_ENV: "production" },
      signal,
    });
    if (code === 0) break;
    // The build of a start that was killed goes on without it, and Next lets only one be at work.
    if (!said.includes("Another next build process is already running") || Date.now() > until)
      throw new CannotGoOn(`The pages could not be built:\n${said.trim()}`);
  }
  writeFileSync(stampOf(folder), inputs);
}
