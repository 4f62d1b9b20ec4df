import { settings } from "./settings";

/** A request's cookies by name. */
export type Cookies = ReadonlyMap<string, string>;

/** Reads a `cookie` header; of two cookies with one name the first counts, as in browsers' order of paths. */
export function readCookies(header: string | null): Cookies {
  const found = new Map<string, string>();
  for (const pair of header?.split(";") ?? []) {
    const equals = pair.indexOf("=");
    if (equals < 0) continue;
    const name = pair.slice(0, equals).trim();
    if (!found.has(name)) found.set(name, pair.slice(equals + 1).trim());
  }
  return found;
}

/** A `set-cookie` value that only this site's server reads. `maxAge` in seconds; 0 takes the cookie back. */
export function cookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${settings().secure ? "; Secure" : ""}`;
}

export const guestCookie = "briefing-room-guest";

/** next-auth's own name for its token. */
export function sessionCookie(): string {
  return `${settings().secure ? "__Secure-" : ""}next-auth.session-token`;
}
