import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Allowance } from "./content-policy";
import { inlineHashes } from "./inline-hashes";
import { askAgain } from "./shared-caches";
import { type StoredReply, storeReply } from "./stored-reply";

/** What of Next's manifest is relied on: which paths were rendered at build time, for ever, and with which status. */
const manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      initialRevalidateSeconds: z.union([z.number(), z.literal(false)]),
      initialStatus: z.number().optional(),
      initialHeaders: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export type PrerenderedPage = { readonly reply: StoredReply; readonly allowance: Allowance };

export type PrerenderedPages = {
  /** By decoded path. */
  readonly pages: ReadonlyMap<string, PrerenderedPage>;
  /** For the pages that Next shows in place of another (not found, failed): they were prerendered and carry no nonce. */
  readonly fallback: Required<Pick<Allowance, "scripts" | "styles">>;
};

/** A cache must not give a page's HTML to Next's own requests for its data, which have the same path. */
const vary =
  "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding";

/** Reads every page that was rendered at build time into memory, compressed, with the hashes of its inline scripts. */
export async function readPrerenderedPages(distDir: string): Promise<PrerenderedPages> {
  const file = path.join(distDir, "prerender-manifest.json");
  const { routes } = manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  const pages = new Map<string, PrerenderedPage>();
  const fallback = { scripts: [] as string[], styles: [] as string[] };
  for (const [route, { initialRevalidateSeconds, initialStatus }] of Object.entries(routes)) {
    const source = path.join(distDir, "server/app", `${route === "/" ? "/index" : route}.html`);
    if (initialRevalidateSeconds !== false || !existsSync(source)) continue;
    const body = readFileSync(source);
    const allowance = inlineHashes(body.toString("utf8"));
    if (route.startsWith("/_")) {
      fallback.scripts.push(...allowance.scripts);
      fallback.styles.push(...allowance.styles);
    } else {
      const headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": askAgain,
        Vary: vary,
      };
      pages.set(decodeURIComponent(route), {
        reply: await storeReply(body, headers, initialStatus),
        allowance,
      });
    }
  }
  return { pages, fallback };
}

/** Whether a request wants a page's HTML, and not its data for Next's router. */
export function wantsHtml(headers: Readonly<Record<string, unknown>>): boolean {
  return !["rsc", "next-router-prefetch", "next-router-segment-prefetch", "next-action"].some(
    (name) => name in headers,
  );
}
