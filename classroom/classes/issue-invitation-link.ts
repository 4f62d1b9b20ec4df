import type { z } from "zod";
import { hashOfSecret, newSecret } from "@/access/accounts/secret";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { invitationParams } from "./class-input";
import { inOneGo } from "./class-store";
import { setLink } from "./invitation-store";
import type { invitedReply } from "./invite-person";

/** For how many days the link of an invitation works. The invitation itself waits on, and can be given a new one. */
export const linkDays = 30;

/** A new link for an invitation that waits; the one before stops working. */
export async function issueInvitationLink(
  occasion: Occasion,
  { class: classId, invitation: id }: z.output<typeof invitationParams>,
): Promise<z.output<typeof invitedReply>> {
  const { at } = await asLeader(occasion, "class.enrol", classId);
  const token = newSecret();
  const tokenExpiresAt = new Date(at.getTime() + linkDays * 24 * 60 * 60 * 1000);
  const link = { classId, id, tokenHash: hashOfSecret(token), tokenExpiresAt };
  if (!(await inOneGo((within) => setLink(within, link)))) throw new Refusal("not-found");
  return { id, token, expiresAt: tokenExpiresAt.toISOString() };
}
