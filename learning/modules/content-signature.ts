import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Changes whenever a file below the folder is written, added or removed: its names, sizes and times of writing in one text. */
export async function contentSignature(root: string): Promise<string> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const stamps = await Promise.all(
    files.sort().map(async (file) => {
      const found = await stat(file).catch(() => null);
      return found ? `${file} ${found.size} ${found.mtimeMs}` : file;
    }),
  );
  return stamps.join("\n");
}
