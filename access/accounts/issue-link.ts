import type { Moment } from "../occasion";
import { Refusal } from "../refusal";
import { findCredentials } from "./account-store";
import { emailAddress } from "./email-address";
import { insertLink, type LinkPurpose } from "./link-store";
import { hashOfSecret, newSecret } from "./secret";

/** An invitation waits for a week, a reset for a day. */
const days: Record<LinkPurpose, number> = { owner: 7, instructor: 7, reset: 1 };

type Wanted = { readonly purpose: LinkPurpose; readonly email: string };

/**
 * The secret of a link for one address: it invites an owner or an instructor, or sets a new password. Only whoever runs
 * the server asks for it (at its console), so nobody is authorized here. Throws a ZodError on an unusable address.
 */
export async function issueLink({ at, newId }: Moment, { purpose, email }: Wanted): Promise<string> {
  const address = emailAddress.parse(email);
  if (purpose === "reset" && !(await findCredentials(address))) throw new Refusal("not-found");
  const token = newSecret();
  await insertLink({
    id: newId(),
    tokenHash: hashOfSecret(token),
    purpose,
    email: address,
    createdAt: at,
    expiresAt: new Date(at.getTime() + days[purpose] * 24 * 60 * 60 * 1000),
  });
  return token;
}
