import { createHash } from "node:crypto";

/** The CSP hashes of what a page carries inline: scripts without a `src`, and style elements. Each hash once. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  return {
    scripts: hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi),
    styles: hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/gi),
  };
}

function hashesOf(html: string, element: RegExp): string[] {
  const bodies = [...html.matchAll(element)].map(([, body]) => body ?? "");
  return [...new Set(bodies.map((body) => `sha256-${createHash("sha256").update(body).digest("base64")}`))];
}
