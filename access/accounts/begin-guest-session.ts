import type { Actor } from "../actor";
import type { Occasion } from "../occasion";
import { insertGuest } from "./guest-store";
import { hashOfSecret, newSecret } from "./secret";

/** Half a year: as long as a term and the break after it. */
const guestSeconds = 180 * 24 * 60 * 60;

type Guest = {
  readonly actor: Extract<Actor, { kind: "guest" }>;
  /** Goes into the guest's cookie; the database keeps only its hash. */
  readonly token: string;
  readonly seconds: number;
};

/** Lets somebody without an account begin: a person without name or address, known by a secret in their browser. */
export async function beginGuestSession(occasion: Occasion): Promise<Guest> {
  const [personId, sessionId, token] = [occasion.newId(), occasion.newId(), newSecret()];
  await insertGuest({
    personId,
    sessionId,
    guestHash: hashOfSecret(token),
    createdAt: occasion.at,
    expiresAt: new Date(occasion.at.getTime() + guestSeconds * 1000),
  });
  return { actor: { kind: "guest", personId, sessionId }, token, seconds: guestSeconds };
}
