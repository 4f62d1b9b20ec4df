import type { IncomingHttpHeaders } from "node:http";

/** Headers that Next or next-auth would believe, and that no browser of ours sends. */
const believed =
  /^(x-middleware-|x-invoke-|x-nextjs-|x-prerender-|x-matched-path$|x-now-route-matches$|x-nonce$|content-security-policy|authorization$)/;

/**
 * Takes out what a client must not tell us: internal headers, a policy of its own (Next would take the nonce from it), and
 * `Authorization`, which nothing here reads and next-auth stumbles over when it is malformed.
 */
export function removeBelievedHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (believed.test(name)) delete headers[name];
}
