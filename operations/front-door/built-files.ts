import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type StoredReply, storeReply } from "./stored-reply";

const types: Readonly<Record<string, string>> = {
  ".js": "application/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/**
 * The scripts, styles and fonts of the build, by address. Their names change with their content, so they are kept for ever;
 * each is read and compressed when it is first asked for, better than a reply that is compressed every time.
 */
export function builtFiles(distDir: string): (url: string) => Promise<StoredReply> | null {
  const folder = path.join(distDir, "static");
  const files = new Map(
    filesIn(folder).map((file) => [`/_next/static/${file.split(path.sep).join("/")}`, file]),
  );
  const stored = new Map<string, Promise<StoredReply>>();
  return (url) => {
    const file = files.get(url);
    const type = file && types[path.extname(file)];
    if (!file || !type) return null;
    const kept = stored.get(url) ?? store(path.join(folder, file), type);
    stored.set(url, kept);
    return kept;
  };
}

function store(file: string, type: string): Promise<StoredReply> {
  return storeReply(readFileSync(file), {
    "Content-Type": type,
    "Cache-Control": "public, max-age=31536000, immutable",
    Vary: "Accept-Encoding",
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
