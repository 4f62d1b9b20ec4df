import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isAlive, processIdentity } from "./process-identity";

describe("processes", () => {
  it("this one lives and one that ended does not", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  it("keep their identity while they live", () => {
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
    expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
  });
});
