const loopback = ["localhost", "127.0.0.1", "[::1]"];
const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The origins that count as this site: its address and, when that is on this machine, the machine's other names. */
export function ownOrigins(siteUrl: string): ReadonlySet<string> {
  const { protocol, hostname, port, origin } = new URL(siteUrl);
  if (!loopback.includes(hostname)) return new Set([origin]);
  return new Set(loopback.map((name) => `${protocol}//${name}${port ? `:${port}` : ""}`));
}

/** Whether a request may change something: it comes from a page of this site, or only reads. A missing Origin counts as foreign. */
export function isOwnRequest(method: string, origin: string | undefined, own: ReadonlySet<string>): boolean {
  return reading.has(method) || (origin !== undefined && own.has(origin));
}
