import { z } from "zod";

/** The longest address that mail can carry (RFC 5321, erratum 1690). */
const longest = 254;

/** One spelling of an address: trimmed, NFC, lower case. */
export function normaliseEmail(typed: string): string {
  return typed.trim().normalize("NFC").toLowerCase();
}

/** An e-mail address as typed; what comes out is its one spelling. */
export const emailAddress = z
  .string()
  .transform(normaliseEmail)
  .pipe(z.email("Write an e-mail address like name@example.org.").max(longest, "This address is too long."));
