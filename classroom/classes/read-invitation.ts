import { hashOfSecret } from "@/access/accounts/secret";
import type { Moment } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { ClassRole } from "@/access/rules";
import { findByLink } from "./invitation-store";

export type ReadInvitation = { readonly className: string; readonly role: ClassRole };

/** What a link invites to: its secret lets whoever has it know. Used, replaced, run out and never made look alike. */
export async function readInvitation({ at }: Moment, token: string): Promise<ReadInvitation> {
  const found = await findByLink(hashOfSecret(token), at);
  if (!found) throw new Refusal("link.not-valid");
  return { className: found.className, role: found.role };
}
