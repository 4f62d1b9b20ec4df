import { renameSync } from "node:fs";
import path from "node:path";
import { build, stop } from "esbuild";

/**
 * Makes one JavaScript file of the web process's own code (packages stay outside) and returns its path. Run through a TypeScript
 * loader instead, the process would keep the loader in memory: as much again as Next itself. It is not minified, so that a stack
 * can be read without source maps, which would cost as much once more.
 */
export async function compileServer(distDir: string): Promise<string> {
  const outfile = path.resolve(distDir, "serve.mjs");
  // Made aside and renamed into place: instances that share a build never run half of each other's file.
  const aside = path.resolve(distDir, `serve.${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, "serve.ts")],
    outfile: aside,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  await stop();
  renameSync(aside, outfile);
  return outfile;
}
