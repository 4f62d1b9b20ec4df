import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildInputs } from "./build-inputs";

let root = "";
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const inputs = () => buildInputs(root, path.join(root, "content"));

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "briefing-room-inputs-"));
  write("app/page.tsx", "page");
  write("content/mali/module.yaml", "title: Mali");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("whether the site has to be built anew", () => {
  it.each([
    ["a page", "app/page.tsx"],
    ["a lesson", "content/mali/01.md"],
    ["the packages", "package-lock.json"],
    ["the schema", "prisma/schema.prisma"],
  ])("%s that changed says yes", (_, file) => {
    const before = inputs();
    write(file, "changed");
    expect(inputs()).not.toBe(before);
  });

  it.each([
    ["a test", "app/page.test.tsx"],
    ["a measurement's own build", "operations/bench/baseline/.next/trace"],
    ["what a tool left behind", "app/.cache/x.json"],
    ["the documentation", "docs/words.md"],
  ])("%s that changed says no", (_, file) => {
    const before = inputs();
    write(file, "changed");
    expect(inputs()).toBe(before);
  });

  it("the same content in another folder says no", () => {
    const before = inputs();
    cpSync(path.join(root, "content"), path.join(root, "elsewhere"), { recursive: true });
    expect(buildInputs(root, path.join(root, "elsewhere"))).toBe(before);
  });

  it("a file that moved says yes", () => {
    write("app/a.ts", "same");
    const before = inputs();
    rmSync(path.join(root, "app/a.ts"));
    write("app/b.ts", "same");
    expect(inputs()).not.toBe(before);
  });
});
