import { z } from "zod";
import { hashOfSecret, newSecret } from "@/access/accounts/secret";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { classParams, inviteInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { insertInvitations, isExpected } from "./invitation-store";
import { linkDays } from "./issue-invitation-link";
import { findSection } from "./section-store";

export const invitedReply = z.strictObject({
  id: z.uuid(),
  /** The secret part of the link, `/join/invitation/…`. It is told this once. */
  token: z.string(),
  expiresAt: z.iso.datetime(),
});

type Input = z.output<typeof classParams> & z.output<typeof inviteInput>;

/** Keeps a place for an address, in any role. Whoever has its link takes the place, once. The log names no address. */
export async function invitePerson(
  occasion: Occasion,
  { class: classId, email, name, role, section: sectionId }: Input,
): Promise<z.output<typeof invitedReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.enrol", classId);
  const [id, token] = [newId(), newSecret()];
  const tokenExpiresAt = new Date(at.getTime() + linkDays * 24 * 60 * 60 * 1000);
  await changingClass(classId, async (within) => {
    const section = sectionId === null ? null : await findSection(within, classId, sectionId);
    if (sectionId !== null && !section) throw new Refusal("not-found");
    if (await isExpected(within, classId, email)) throw new Refusal("class.invited-before");
    const kept = { id, classId, email, name, role, sectionId, byId: by.personId, createdAt: at };
    await insertInvitations(within, [{ ...kept, tokenHash: hashOfSecret(token), tokenExpiresAt }]);
    const after = { invited: role, section: section?.name ?? null };
    const entry = { id: newId(), classId, byId: by.personId, at, subject: id };
    await writeLog(within, [{ ...entry, action: "class.enrol", after }]);
  });
  return { id, token, expiresAt: tokenExpiresAt.toISOString() };
}
