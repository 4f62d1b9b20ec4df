// What has to be there before any TypeScript can run: the packages, and the database client that Prisma writes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/**
 * The file of a package's command, to be run with Node itself: works where `npx` and shell scripts do not.
 * @param {string} name @param {string} file
 */
export function tool(name, file) {
  return path.join(root, "node_modules", name, file);
}

/**
 * For every command that may run Prisma or Next. The engine variable keeps Prisma from downloading a program that
 * `generate` never uses; pointing it at Node makes anything that would need the program fail aloud.
 * @returns {NodeJS.ProcessEnv}
 */
export function quietEnvironment() {
  return {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  };
}

/** Installs the packages unless exactly those of package-lock.json are there. */
export function install() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : null;
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  timed("Installing the packages (a minute or two the first time)", () =>
    npm ? run(process.execPath, [npm, ...words]) : run("npm", words, process.platform === "win32"),
  );
}

/** Writes the database client unless it fits the schema already. */
export function generateClient() {
  const stamp = path.join(root, "prisma/generated/.made-from");
  const made = createHash("sha256")
    .update(readFileSync(path.join(root, "prisma/schema.prisma")))
    .update(readFileSync(tool("prisma", "package.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === made) return;
  timed("Preparing the database client", () =>
    run(process.execPath, [tool("prisma", "build/index.js"), "generate", "--no-hints"]),
  );
  writeFileSync(stamp, made);
}

/** npm writes down what it installed; a package of another platform may be missing, no other. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const there = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === "" || there[name]?.version === entry.version || (entry.optional && !there[name]),
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/** @param {string} command @param {string[]} words @param {boolean} [shell] */
function run(command, words, shell = false) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: root,
    env: quietEnvironment(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell,
  });
  if (status === 0) return;
  process.stderr.write(`\n${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  process.stderr.write(`"${path.basename(command)} ${words.join(" ")}" failed.\n`);
  process.exit(1);
}

/** @param {string} title @param {() => void} work */
function timed(title, work) {
  const began = Date.now();
  process.stderr.write(`${title} … `);
  work();
  process.stderr.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}
