import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signingSecret } from "./secrets";

let dataDir = "";
beforeEach(() => {
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), "briefing-room-secret-")), "data");
});
afterEach(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));

describe("the secret that tokens are signed with", () => {
  it("is made once, kept, and readable by its owner alone", () => {
    const made = signingSecret({ secret: null, databaseUrl: null, dataDir });
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(signingSecret({ secret: null, databaseUrl: null, dataDir })).toBe(made);
    expect(statSync(path.join(dataDir, "secret")).mode & 0o777).toBe(0o600);
  });

  it("is the one that was given", () => {
    const given = "Zb7uY1mQ0pXw4kT9sLr2vN6cHj8eGf3d";
    expect(signingSecret({ secret: given, databaseUrl: "postgresql://db/x", dataDir })).toBe(given);
  });

  it("must be given when instances may share a database", () => {
    expect(() => signingSecret({ secret: null, databaseUrl: "postgresql://db/x", dataDir })).toThrow(
      /NEXTAUTH_SECRET must be set/,
    );
  });

  it.each([
    ["short", "aB3dE5gH7jK9mN1"],
    ["a word of the documentation", "changeme-changeme-changeme-changeme"],
    ["a name for itself", "this-is-a-very-long-nextauth-secret-1"],
    ["one letter over and over", "a".repeat(40)],
    ["few letters over and over", "abcabcabcabcabcabcabcabcabcabcabcabc"],
    ["counted", "0123456789012345678901234567890123456789"],
  ])("is refused when it is %s", (_, secret) => {
    expect(() => signingSecret({ secret, databaseUrl: null, dataDir })).toThrow(/NEXTAUTH_SECRET/);
  });
});
