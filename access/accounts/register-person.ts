import { z } from "zod";
import type { Occasion } from "../occasion";
import { Refusal } from "../refusal";
import { insertAccount } from "./account-store";
import { emailAddress } from "./email-address";
import { hashPassword, newPassword } from "./passwords";
import { personName } from "./person-name";

export const registrationInput = z.strictObject({
  name: personName,
  email: emailAddress,
  password: newPassword,
});
export const registrationReply = z.object({ registered: z.literal(true) });

/**
 * Makes an account. A guest becomes the account's person, so that what they did stays theirs; their guest's session
 * ends. The reply is the same for an address already taken, and so is the work: the hash is the bulk of it.
 */
export async function registerPerson(
  occasion: Occasion,
  input: z.output<typeof registrationInput>,
  registration: "open" | "invite",
): Promise<z.input<typeof registrationReply>> {
  if (registration === "invite") throw new Refusal("registration.by-invitation");
  const { by, at } = occasion;
  await insertAccount({
    guestId: by.kind === "guest" ? by.personId : null,
    id: occasion.newId(),
    name: input.name,
    email: input.email,
    passwordHash: await hashPassword(input.password),
    at,
  });
  return { registered: true };
}
