import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";
import { inTurn } from "./in-turn";

/** OWASP's smallest argon2id: 19 MiB, two passes, one lane. 2 is `Algorithm.Argon2id`, a const enum that cannot be imported. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 8;
const longest = 128;

/** The hash of a password nobody knows, with the same cost: what an unknown account is compared with. */
let nobodysHash: Promise<string> | undefined;

/** NFKC, so that a password typed on another keyboard or system stays the same password. */
function normalise(password: string): string {
  return password.normalize("NFKC");
}

/** Counted in characters (code points) as a person would, not in UTF-16 units or bytes. */
function hasFittingLength(password: string): boolean {
  const length = [...normalise(password)].length;
  return length >= shortest && length <= longest;
}

/** A password somebody chooses. It is never cut: what is too long is refused. */
export const newPassword = z
  .string()
  .refine(hasFittingLength, `A password has ${shortest} to ${longest} characters.`);

/** argon2id with its parameters and salt in the string. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalise(password), cost));
}

/** Whether the password is the hash's. Without a hash the work is the same and the answer is no. */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hash(`${Math.PI}`.padEnd(longest + 1, "-"), cost);
  const against = passwordHash ?? (await nobodysHash);
  const matches = await inTurn(() => verify(against, normalise(password)));
  return passwordHash !== null && matches && hasFittingLength(password);
}
