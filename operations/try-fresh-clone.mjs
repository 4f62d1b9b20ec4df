// A newcomer's first minutes: clone into a temporary folder, `npm start` with an empty node_modules, open the first page, stop.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const patience = 10 * 60_000;
const home = path.resolve(import.meta.dirname, "..");
const clone = path.join(mkdtempSync(path.join(os.tmpdir(), "briefing-room-clone-")), "briefing-room");
const port = String(3900 + (process.pid % 90));
const address = `http://localhost:${port}`;

/** @param {string} title @param {string} page @param {string} expected */
async function expectPage(title, page, expected) {
  const reply = await fetch(`${address}${page}`);
  const text = await reply.text();
  if (reply.status !== 200 || !text.includes(expected))
    throw new Error(`${title}: ${page} answered ${reply.status} without “${expected}”`);
  process.stdout.write(`fresh clone: ${title}\n`);
}

/** @param {import("node:child_process").ChildProcess} start */
async function untilReady(start) {
  for (const began = Date.now(); Date.now() - began < patience; await pause(500)) {
    if (start.exitCode !== null) throw new Error(`npm start ended with ${start.exitCode}`);
    const ready = await fetch(`${address}/api/ready`).catch(() => null);
    if (ready?.status === 200) return;
  }
  throw new Error("npm start was not ready in time");
}

const cloned = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", home, clone], { stdio: "inherit" });
if (cloned.status !== 0) process.exit(1);
const environment = { ...process.env, PORT: port };
for (const name of ["DATABASE_URL", "DATA_DIR", "NODE_ENV"]) Reflect.deleteProperty(environment, name);
const start = spawn("npm", ["start"], {
  cwd: clone,
  stdio: ["ignore", "inherit", "inherit"],
  env: environment,
  detached: true,
});
let problem;
try {
  await untilReady(start);
  await expectPage("the first page opens", "/", "Briefing Room");
  await expectPage("the module is there", "/modules/mali", "Mali");
  await expectPage("a lesson can be read", "/modules/mali/s1", "P-1.1");
} catch (error) {
  problem = error;
}
if (start.exitCode === null && start.pid) {
  process.kill(-start.pid, "SIGTERM");
  await Promise.race([new Promise((ended) => start.once("exit", ended)), pause(20_000)]);
}
rmSync(path.dirname(clone), { recursive: true, force: true });
process.stdout.write(problem ? `fresh clone: FAILED: ${problem}\n` : "1 passed, 0 failed\n");
process.exit(problem ? 1 : 0);
