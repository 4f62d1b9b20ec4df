import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isLockHolder, lockHolder, takeLockFile } from "./lock-file";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "briefing-room-lock-"));
  file = path.join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function take(note: string) {
  const lock = await takeLockFile(file, note);
  if (isLockHolder(lock)) throw new Error(`held by ${lock.note}`);
  return lock;
}

describe("a lock file", () => {
  it("is held by one at a time, and says by whom", async () => {
    const first = await take("first");
    expect(await takeLockFile(file, "second")).toMatchObject({ pid: process.pid, note: "first" });
    first.describe("first, at http://localhost:3000");
    expect(lockHolder(file)?.note).toBe("first, at http://localhost:3000");
    first.release();
    expect(lockHolder(file)).toBeNull();
    (await take("second")).release();
    expect(existsSync(file)).toBe(false);
  });

  it("is waited for as long as asked", async () => {
    const first = await take("first");
    setTimeout(() => first.release(), 120);
    const second = await takeLockFile(file, "second", 5_000);
    expect(isLockHolder(second)).toBe(false);
  });

  it.each([
    ["of a process that is gone", JSON.stringify({ pid: 2 ** 30, identity: "gone", note: "" })],
    [
      "of a process whose id another one has now",
      JSON.stringify({ pid: process.pid, identity: "x", note: "" }),
    ],
    ["that nobody can read", "{"],
  ])("%s is taken over", async (_, content) => {
    writeFileSync(file, content);
    (await take("next")).release();
  });
});
