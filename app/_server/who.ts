import { readAccountSession, readGuestSession } from "@/access/accounts/read-session";
import type { Actor } from "@/access/actor";
import { type Cookies, guestCookie, sessionCookie } from "./cookies";
import { sessionIdIn } from "./session-token";

/** Who asks, and whether they came with an account's token that no longer counts. */
export type Asker = { readonly actor: Actor; readonly turnedAway: boolean };

const nobody: Actor = { kind: "nobody" };

/**
 * Finds out who asks, by at most one query. An account's token goes before a guest's cookie; one that no longer counts
 * makes its bearer nobody, never a guest, so that nothing is written in another name than the page shows.
 */
export async function who(cookies: Cookies, at: Date): Promise<Asker> {
  const token = cookies.get(sessionCookie());
  if (token) {
    const sid = await sessionIdIn(token, at);
    const actor = sid ? await readAccountSession(sid, at) : null;
    return { actor: actor ?? nobody, turnedAway: !actor };
  }
  const guest = cookies.get(guestCookie);
  const actor = guest ? await readGuestSession(guest, at) : null;
  return { actor: actor ?? nobody, turnedAway: false };
}
