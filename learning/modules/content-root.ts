import path from "node:path";

/** The folder that holds the modules: `CONTENT_DIR`, or `content/` where the process was started. */
export function contentRoot(): string {
  return process.env.CONTENT_DIR ?? path.join(process.cwd(), "content");
}
