import { z } from "zod";
import type { Occasion } from "../occasion";
import { Refusal } from "../refusal";
import { emailAddress } from "./email-address";
import { claimLink } from "./link-use-store";
import { hashPassword, newPassword } from "./passwords";
import { personName } from "./person-name";
import { type OpenLink, readLink } from "./read-link";

export const linkParams = z.object({ token: z.string().max(64) });
export const linkInput = z.strictObject({
  name: personName.optional(),
  email: emailAddress.optional(),
  password: newPassword,
});
export const linkReply = z.object({ email: z.string() });

type Input = z.output<typeof linkInput> & z.output<typeof linkParams>;

/**
 * Uses a link, once: sets name and password, grants the role it was made for, and ends every session the account had.
 * Of two uses at the same moment one is refused. The reply names the address to sign in with.
 */
export async function useLink(occasion: Occasion, input: Input): Promise<z.input<typeof linkReply>> {
  const { at, newId } = occasion;
  const link = await readLink(at, input.token);
  const { name, email } = decide(link, input);
  const claimed = await claimLink({
    token: input.token,
    name,
    email,
    passwordHash: await hashPassword(input.password),
    at,
    personId: newId(),
    membershipId: newId(),
  });
  if (!claimed) throw new Refusal("link.not-valid");
  return { email };
}

/** Whose account it will be, and under which name: an address that the link names cannot be exchanged for another. */
function decide(link: OpenLink, input: Pick<Input, "name" | "email">): { name: string; email: string } {
  const name = link.purpose === "reset" ? (link.name ?? input.name) : (input.name ?? link.name);
  const email = link.email ?? input.email;
  const fields = {
    ...(!name ? { name: "Write the name that others should see." } : {}),
    ...(!email ? { email: "Write your e-mail address." } : {}),
  };
  if (!name || !email) throw new Refusal("link.incomplete", { fields });
  return { name, email };
}
