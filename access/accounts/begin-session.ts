import type { Moment } from "../occasion";
import { Refusal } from "../refusal";
import { insertSession } from "./session-store";

/** How long a sign-in lasts: a month, whatever happens in it. */
export const sessionSeconds = 30 * 24 * 60 * 60;

type SignedIn = {
  readonly personId: string;
  /** The hash that the password was checked against; left out when somebody else vouched for the person. */
  readonly passwordHash?: string | null;
};

/**
 * Writes down a sign-in. The id travels in next-auth's token; the row decides whether it still counts. Refused when the
 * password was changed or the person suspended since they were checked: such a change ends all sessions, this one too.
 */
export async function beginSession(
  { at, newId }: Moment,
  { personId, passwordHash }: SignedIn,
): Promise<string> {
  const id = newId();
  const expiresAt = new Date(at.getTime() + sessionSeconds * 1000);
  const begun = await insertSession({ id, personId, createdAt: at, expiresAt }, passwordHash);
  if (!begun) throw new Refusal("sign-in.failed");
  return id;
}
