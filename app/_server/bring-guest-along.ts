import { v7 } from "uuid";
import { takeOverGuest } from "@/access/accounts/take-over-guest";
import type { Actor } from "@/access/actor";
import { submitAttempt } from "@/learning/attempt/submit-attempt";
import { log } from "./log";
import { occasion } from "./occasion";

/**
 * Brings a guest's progress to the account they signed in to. A failure must not keep anybody from signing in: the guest
 * then stays as they were, and the next sign-in from their browser tries again.
 */
export async function bringGuestAlong(
  at: Date,
  guest: Extract<Actor, { kind: "guest" }>,
  personId: string,
): Promise<boolean> {
  const handIn = (by: typeof guest, attempt: string) =>
    submitAttempt(occasion(by, at), { attempt, clientKey: v7() });
  try {
    await takeOverGuest(at, { guest, personId, handIn });
    return true;
  } catch (err) {
    log.error({ guest: guest.personId, person: personId, err }, "a guest was not brought along");
    return false;
  }
}
