import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Part, prepareSite, type Site } from "../e2e/site";
import { seeded, seedOfThisRun } from "./seeded";
import { beginQuiz } from "./student";

const chance = seeded(seedOfThisRun());
const build = path.resolve(import.meta.dirname, "../../.next-journeys");
const used: Site[] = [];
let site: Site;

beforeEach(async () => {
  site = await prepareSite();
  used.push(site);
});
afterAll(() => Promise.all(used.map((one) => one.stop())));

/** Waits for something that a start does, which may already be over. */
async function until(happened: () => boolean) {
  for (const began = Date.now(); !happened() && Date.now() - began < 60_000; await pause(5));
}

async function expectToServe() {
  await site.start();
  const { attempt } = await beginQuiz(() => site.url, "mali/s1");
  expect(attempt).not.toBe("");
  await site.stop();
}

describe("a start that is killed", () => {
  it.each(["everything", "supervisor"] as const)(
    "comes up the next time, whenever %s died before",
    { timeout: 240_000 },
    async (part: Part) => {
      for (let time = 0; time < 5; time += 1) {
        site.launch();
        await pause(chance(200, 4_000));
        await site.kill(part);
      }
      await expectToServe();
    },
  );

  it.each(["everything", "supervisor"] as const)(
    "comes up when %s died while the database was being made",
    { timeout: 240_000 },
    async (part: Part) => {
      site.launch();
      // The cluster is made from the moment its password is there until its folder has its name.
      await until(() => existsSync(path.join(site.dataDir, "postgres.password")));
      await pause(chance(0, 600));
      await site.kill(part);
      await expectToServe();
    },
  );

  it.each(["everything", "supervisor"] as const)(
    "builds anew when %s died in the middle of a build",
    { timeout: 400_000 },
    async (part: Part) => {
      rmSync(path.join(build, "built-from"), { force: true });
      site.launch();
      await until(() => site.printed().includes("Building the pages"));
      await pause(chance(500, 4_000));
      await site.kill(part);
      expect(existsSync(path.join(build, "built-from"))).toBe(false);
      await expectToServe();
      expect(existsSync(path.join(build, "built-from"))).toBe(true);
    },
  );
});
