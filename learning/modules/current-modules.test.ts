import { rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { edited, inContentFolder, smallModule } from "@/tests/small-module";
import { nobody, noon, occasion } from "@/tests/world";
import { currentModules } from "./current-modules";
import { listModules } from "./list-modules";
import { readModule } from "./read-module";

const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => errors.push(String(line)) > 0);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "briefingRoomContent");
});

/** Serves the small module from a folder of its own while `use` looks at it. */
async function serving<Result>(files: Record<string, string>, use: (folder: string) => Promise<Result>) {
  return inContentFolder({ tea: files }, (root) => {
    vi.stubEnv("CONTENT_DIR", root);
    return use(path.join(root, "tea"));
  });
}

let clock = 0;
async function write(folder: string, name: string, text: string) {
  const file = path.join(folder, name);
  await writeFile(file, text);
  // Two writes within one tick of the file system's clock must differ.
  clock += 1;
  await utimes(file, new Date(noon.getTime() + clock), new Date(noon.getTime() + clock));
}

const titles = async () => (await currentModules()).map(({ title }) => title);

describe("in development", () => {
  it("content is read once and again when a file has changed", async () => {
    await serving({ ...smallModule }, async (folder) => {
      const first = await currentModules();
      expect(await currentModules()).toBe(first);
      await write(
        folder,
        "module.yaml",
        edited("module.yaml", "title: Tea", "title: Chai")["module.yaml"] ?? "",
      );
      expect(await titles()).toEqual(["Chai"]);
    });
  });

  it("the last good content is served while there are faults, which are told once", async () => {
    await serving({ ...smallModule }, async (folder) => {
      await currentModules();
      await write(folder, "module.yaml", "title: [");
      expect(await titles()).toEqual(["Tea"]);
      expect(await titles()).toEqual(["Tea"]);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/^content: tea\/module\.yaml:1:\d+ .*\n$/);
      await write(
        folder,
        "module.yaml",
        edited("module.yaml", "title: Tea", "title: Chai")["module.yaml"] ?? "",
      );
      expect(await titles()).toEqual(["Chai"]);
    });
  });

  it("a module that had no good content yet is not there, and one that was removed is gone", async () => {
    await serving({ ...smallModule, "module.yaml": "title: [" }, async () => {
      expect(await titles()).toEqual([]);
    });
    await serving({ ...smallModule }, async (folder) => {
      expect(await titles()).toEqual(["Tea"]);
      await rm(folder, { recursive: true });
      expect(await titles()).toEqual([]);
    });
  });
});

describe("in production", () => {
  beforeEach(() => vi.stubEnv("NODE_ENV", "production"));

  it("content is read once and for all", async () => {
    await serving({ ...smallModule }, async (folder) => {
      expect(await titles()).toEqual(["Tea"]);
      await write(
        folder,
        "module.yaml",
        edited("module.yaml", "title: Tea", "title: Chai")["module.yaml"] ?? "",
      );
      expect(await titles()).toEqual(["Tea"]);
    });
  });

  it("content with faults is refused with all of them", async () => {
    const files = edited("module.yaml", "minutes: 20", "minutes: 0\nmore: 1");
    await serving(files, async () => {
      await expect(currentModules()).rejects.toThrow(
        "The content has 2 faults:\ntea/module.yaml:5:10 `minutes` must be at least 1.\ntea/module.yaml:6:1 ",
      );
    });
  });
});

describe("the modules that anybody may ask for", () => {
  it("are listed, and read one by one", async () => {
    await serving({ ...smallModule }, async () => {
      const { modules } = await listModules(occasion(nobody));
      expect(modules.map(({ id }) => id)).toEqual(["tea"]);
      expect(await readModule(occasion(nobody), { module: "tea" })).toEqual(modules[0]);
      expect(JSON.stringify(modules)).not.toMatch(/What is tea made of|roots|right/);
    });
  });

  it("are not found under another name", async () => {
    await serving({ ...smallModule }, async () => {
      await expect(readModule(occasion(nobody), { module: "coffee" })).rejects.toMatchObject({
        code: "not-found",
      });
    });
  });
});
