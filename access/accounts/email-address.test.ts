import { expect, it } from "vitest";
import { emailAddress } from "./email-address";

it.each([
  [" Ada@Example.ORG\n", "ada@example.org"],
  ["ben+quiz@sub.example.org", "ben+quiz@sub.example.org"],
  [`${"b".repeat(60)}@${"e".repeat(60)}.org`, `${"b".repeat(60)}@${"e".repeat(60)}.org`],
])("%j is written %j", (typed, written) => {
  expect(emailAddress.parse(typed)).toBe(written);
});

it.each([
  "",
  "ada",
  "ada@",
  "@example.org",
  "ada@example",
  "ada@example.org, eve@example.org",
  "Ada <ada@example.org>",
  "ada\u0000@example.org",
  "ada@exam\u212Ale.org\u0000",
  `${"a".repeat(64)}@${"e".repeat(186)}.org`,
])("%j is no address", (typed) => {
  expect(emailAddress.safeParse(typed).success).toBe(false);
});

it("is lower case in the database's eyes too, so that nobody has two accounts by spelling", () => {
  // The Kelvin sign lower-cases to an ordinary k: the address is the one with k.
  expect(emailAddress.parse("\u212Aim@example.org")).toBe("kim@example.org");
});
