import type { Actor } from "../actor";
import { hashOfSecret } from "./secret";
import { findAccountSession, findGuestSession } from "./session-store";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
type Guest = Extract<Actor, { kind: "guest" }>;

const secret = /^[A-Za-z0-9_-]{43}$/;

/** The person behind a session id, if the session has neither ended nor run out and the person is not suspended. */
export async function readAccountSession(sessionId: string, at: Date): Promise<Actor | null> {
  if (!uuid.test(sessionId)) return null;
  const row = await findAccountSession(sessionId, at);
  return row && { kind: "person", personId: row.personId, sessionId: row.id, roles: row.roles };
}

/** The guest behind a cookie's token. */
export async function readGuestSession(token: string, at: Date): Promise<Guest | null> {
  if (!secret.test(token)) return null;
  const row = await findGuestSession(hashOfSecret(token), at);
  return row && { kind: "guest", personId: row.personId, sessionId: row.id };
}
