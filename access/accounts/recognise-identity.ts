import { z } from "zod";
import type { Moment } from "../occasion";
import { Refusal } from "../refusal";
import { emailAddress } from "./email-address";
import { findOrLinkPerson } from "./identity-store";
import { personName } from "./person-name";

const claims = z.object({
  iss: z.string().min(1).max(1024),
  sub: z.string().min(1).max(255),
  name: personName.nullable().catch(null),
  email: emailAddress.nullable().catch(null),
  email_verified: z.boolean().catch(false),
});

/**
 * Whose identity an OpenID provider vouches for. It is known by issuer and subject; its e-mail address counts only at the
 * first visit and only when the provider has verified it. An existing account then loses its password and its sessions,
 * because its address had never been proved.
 */
export async function recogniseIdentity({ at, newId }: Moment, idToken: unknown): Promise<string> {
  const read = claims.safeParse(idToken);
  if (!read.success) throw new Refusal("sign-in.failed");
  const { iss, sub, name, email, email_verified } = read.data;
  return findOrLinkPerson({
    issuer: iss,
    subject: sub,
    name,
    email: email_verified ? email : null,
    at,
    newPersonId: newId(),
  });
}
