import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What the built site is made of, besides the content. */
const inputs = [
  "access",
  "app",
  "classroom",
  "learning",
  "next.config.js",
  "operations",
  "package-lock.json",
  "package.json",
  "prisma/client.ts",
  "prisma/schema.prisma",
  "public",
  "quiz",
  "tsconfig.json",
  "ui",
];
/** Tests, measurements, and what tools leave behind in folders whose name begins with a dot. */
const leftOut = /\.(test|spec)\.tsx?$|(^|\/)(\.[^/]+|bench)\//;

/** A fingerprint of everything that the build reads: it changes when the site has to be built anew, and only then. */
export function buildInputs(root: string, contentDir: string): string {
  const hash = createHash("sha256").update(process.version);
  // By name within it, not by where it lies: the same content in another folder is the same site.
  const places = [
    ...inputs.map((name) => [name, path.join(root, name)] as const),
    ["content", contentDir] as const,
  ];
  for (const [name, place] of places)
    for (const file of filesIn(place)) {
      hash.update(`${path.join(name, path.relative(place, file))}\0`);
      hash.update(createHash("sha256").update(readFileSync(file)).digest());
    }
  return hash.digest("hex");
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !leftOut.test(path.relative(place, file).split(path.sep).join("/")))
    .sort();
}
