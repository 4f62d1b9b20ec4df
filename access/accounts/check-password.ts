import { createHash } from "node:crypto";
import { z } from "zod";
import type { Moment } from "../occasion";
import { Refusal } from "../refusal";
import { findCredentials } from "./account-store";
import { emailAddress } from "./email-address";
import { countGuess, removeGuess } from "./guess-store";
import { isPasswordOf } from "./passwords";

const mostGuesses = 10;
const windowMinutes = 15;

const attempt = z.object({ email: emailAddress, password: z.string().min(1).max(1024) });

type Given = {
  readonly email: unknown;
  readonly password: unknown;
  /** The known device that asks, for the address as normalised; null for a device never seen with it. */
  readonly deviceFor: (email: string) => string | null;
};

export type CheckedPassword = {
  readonly personId: string;
  readonly email: string;
  /** The hash it was checked against: a session is begun only while it is still the account's. */
  readonly passwordHash: string | null;
};

/**
 * Whose e-mail address and password these are. At most ten guesses an account are evaluated in fifteen minutes, counted
 * by account, known or not: a guess is written down before it is counted, so that guesses at the same moment see each other.
 * A known device has a count of its own. The right password does not count.
 */
export async function checkPassword(
  { at, newId }: Moment,
  { email, password, deviceFor }: Given,
): Promise<CheckedPassword> {
  const given = attempt.safeParse({ email, password });
  if (!given.success) throw new Refusal("sign-in.failed");
  const device = deviceFor(given.data.email);
  const guess = { id: newId(), account: accountOf(given.data.email, device), at };
  const guesses = await countGuess(guess, new Date(at.getTime() - windowMinutes * 60_000));
  if (guesses > mostGuesses) {
    await removeGuess(guess.id);
    throw new Refusal("sign-in.too-many-guesses");
  }
  const found = await findCredentials(given.data.email);
  const matches = await isPasswordOf(found?.passwordHash ?? null, given.data.password).catch(
    async (error: unknown) => {
      // Sent away because too many were waiting: what was not evaluated is no guess, and leaves no row behind.
      await removeGuess(guess.id);
      throw error;
    },
  );
  if (!found || !matches || found.suspendedAt) throw new Refusal("sign-in.failed");
  await removeGuess(guess.id);
  return { personId: found.id, email: given.data.email, passwordHash: found.passwordHash };
}

/** What guesses are counted under: no address stands in that table. */
function accountOf(email: string, device: string | null): string {
  return createHash("sha256")
    .update(JSON.stringify([email, device]))
    .digest("hex");
}
