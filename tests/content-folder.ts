import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";

type Modules = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Gives one test file a content folder of its own; whatever is written there later (null removes) is the content from then on. */
export function prepareContent(modules: Modules): (modules: Modules) => Promise<void> {
  let root = "";
  const write = async (changes: Modules) => {
    for (const [module, files] of Object.entries(changes)) {
      await mkdir(path.join(root, module), { recursive: true });
      for (const [name, text] of Object.entries(files))
        await (text === null
          ? rm(path.join(root, module, name))
          : writeFile(path.join(root, module, name), text));
    }
  };
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "content-"));
    process.env.CONTENT_DIR = root;
    await write(modules);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  return write;
}
