import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { summary } from "../backup/summary";
import { writeBackup } from "../backup/write-backup";
import type { Screen } from "../cli";
import { withDatabase } from "../with-database";

const usage = "Wrong use. backup <file> [--json]";

/** Writes a backup; also while the site runs. A file that is there is never written over. */
export async function backup(args: readonly string[], screen: Screen): Promise<number> {
  const wish = read(args);
  if (!wish) {
    screen.err(usage);
    return 2;
  }
  if (existsSync(wish.file)) {
    screen.err(`${wish.file} exists already. It was not changed: choose another name.`);
    return 1;
  }
  const manifest = await withDatabase({ create: false }, (url) => writeBackup(url, wish.file, new Date()));
  const bytes = statSync(wish.file).size;
  screen.out(
    wish.json
      ? JSON.stringify({ file: wish.file, bytes, ...manifest })
      : `${wish.file}: ${summary(manifest)}`,
  );
  return 0;
}

function read(args: readonly string[]) {
  try {
    const options = { json: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && more.length === 0 ? { file, json: values.json } : null;
  } catch {
    return null;
  }
}
