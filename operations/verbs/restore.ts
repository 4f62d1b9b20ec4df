import { parseArgs } from "node:util";
import { restoreBackup } from "../backup/restore-backup";
import { summary } from "../backup/summary";
import type { Screen } from "../cli";
import { withDatabase } from "../with-database";

const usage = "Wrong use. restore <file> [--replace] [--json]";

/** Puts a backup back. Counts and hashes are compared before anything that was there is gone. */
export async function restore(args: readonly string[], screen: Screen): Promise<number> {
  const wish = read(args);
  if (!wish) {
    screen.err(usage);
    return 2;
  }
  const manifest = await withDatabase({ create: true }, (url) => restoreBackup(url, wish.file, wish.replace));
  screen.out(wish.json ? JSON.stringify({ file: wish.file, ...manifest }) : `Restored: ${summary(manifest)}`);
  return 0;
}

function read(args: readonly string[]) {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { json: flag, replace: flag };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && more.length === 0 ? { file, ...values } : null;
  } catch {
    return null;
  }
}
