import { describe, expect, it } from "vitest";
import { hashPassword, isPasswordOf, newPassword } from "./passwords";

const owl = "🦉";

describe("a new password", () => {
  it.each([
    ["7 characters", "x".repeat(7), false],
    ["8 characters", "x".repeat(8), true],
    ["128 characters", "x".repeat(128), true],
    ["129 characters", "x".repeat(129), false],
    ["7 owls, 14 units", owl.repeat(7), false],
    ["8 owls", owl.repeat(8), true],
    ["128 owls, 512 bytes", owl.repeat(128), true],
    ["129 owls", owl.repeat(129), false],
    ["8 letters written as 16, with their accents apart", "e\u0301".repeat(8), true],
    ["7 letters written as 14", "e\u0301".repeat(7), false],
    ["one ligature that is eighteen letters", "\ufdfa", true],
    ["8 spaces", " ".repeat(8), true],
  ])("of %s", (_, password, fits) => {
    expect(newPassword.safeParse(password).success).toBe(fits);
  });
});

describe("a password's hash", () => {
  it("is argon2id with at least 19 MiB and two passes, and another one each time", async () => {
    const [one, other] = await Promise.all([hashPassword("eight owls"), hashPassword("eight owls")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
  });

  it("knows its password however it was typed, and no other", async () => {
    const hash = await hashPassword("caf\u00e9 in the rain");
    expect(await isPasswordOf(hash, "cafe\u0301 in the rain")).toBe(true);
    expect(await isPasswordOf(hash, "cafe in the rain")).toBe(false);
    expect(await isPasswordOf(hash, "caf\u00e9 in the rain ")).toBe(false);
  });

  it("counts every character, to the last", async () => {
    const hash = await hashPassword(`${"é".repeat(127)}a`);
    expect(await isPasswordOf(hash, `${"é".repeat(127)}b`)).toBe(false);
    expect(await isPasswordOf(hash, `${"é".repeat(127)}a`)).toBe(true);
  });

  it("that is not there matches nothing", async () => {
    for (const guess of ["", "a guess", "3.141592653589793".padEnd(129, "-")])
      expect(await isPasswordOf(null, guess)).toBe(false);
  });
});
