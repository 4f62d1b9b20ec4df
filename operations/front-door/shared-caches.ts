import type { ServerResponse } from "node:http";

/** How long anybody may keep what was rendered at build time without asking again: not at all. */
export const askAgain = "public, max-age=0, must-revalidate";

/**
 * Next lets shared caches keep what it rendered at build time for a year: the text of lessons, which the next build may have
 * mended, and the page "not found", also at another spelling of an address that exists. A cache that takes `/%6de` for `/me`
 * would show that page to everybody. Such replies are asked for again every time.
 */
export function shortenKeeping(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(
      name,
      name.toLowerCase() === "cache-control" && /s-maxage/.test(String(value)) ? askAgain : value,
    );
}
