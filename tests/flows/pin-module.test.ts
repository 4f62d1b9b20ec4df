import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadContent } from "@/learning/modules/load-content";
import type { Module } from "@/learning/modules/module";
import { pinModule } from "@/learning/modules/pin-module";
import { pinnedModule } from "@/learning/modules/pinned-module";
import { database } from "@/prisma/client";
import { edited, inContentFolder } from "@/tests/small-module";
import { noon } from "@/tests/world";

/** The small module with a title of its own, so that each test has a version that no other knows. */
async function tea(title: string): Promise<Module> {
  const files = edited("module.yaml", "title: Tea", `title: ${title}`);
  const { modules } = await inContentFolder({ tea: files }, (root) => loadContent(root));
  if (!modules[0]) throw new Error("The small module has faults.");
  return modules[0];
}

describe("a module that an attempt is pinned to", () => {
  beforeEach(() => vi.stubEnv("CONTENT_DIR", "content"));
  afterEach(() => vi.unstubAllEnvs());

  it("is kept as it stood and given back whole, although the content has gone on", async () => {
    const module = await tea("Green");
    await pinModule(module, noon);
    expect(await pinnedModule(module.version)).toEqual(module);
  });

  it("is kept once, however many pin it at the same time, and the first time stands", async () => {
    const module = await tea("Black");
    await pinModule(module, noon);
    const later = new Date(noon.getTime() + 60_000);
    await Promise.all(Array.from({ length: 8 }, () => pinModule(module, later)));
    const rows = await database().moduleVersion.findMany({ where: { hash: module.version } });
    expect(rows.map(({ moduleId, firstSeen }) => [moduleId, firstSeen])).toEqual([["tea", noon]]);
  });

  it("is kept once when nobody had it and all come together", async () => {
    const module = await tea("White");
    await Promise.all(Array.from({ length: 8 }, () => pinModule(module, noon)));
    expect(await database().moduleVersion.count({ where: { hash: module.version } })).toBe(1);
  });

  it("is refused when it is not kept, or no longer what its hash says", async () => {
    await expect(pinnedModule("0".repeat(64))).rejects.toThrow("is not kept");
    const module = await tea("Oolong");
    await database().moduleVersion.create({
      data: {
        hash: module.version,
        moduleId: "tea",
        body: JSON.parse(JSON.stringify({ ...module, title: "Forged" })),
        firstSeen: noon,
      },
    });
    await expect(pinnedModule(module.version)).rejects.toThrow("is not what its hash says");
  });
});
