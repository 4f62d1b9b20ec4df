import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { changeMember, refuseGone } from "./change-member";
import type { personParams, roleInput } from "./class-input";
import { type ShownMember, showMember } from "./member-reply";

type Input = z.output<typeof personParams> & z.output<typeof roleInput>;

/** Gives somebody another role in the class, from their next request on. */
export async function changeRole(
  occasion: Occasion,
  { class: classId, person: personId, role, reason }: Input,
): Promise<ShownMember> {
  const member = await changeMember(occasion, { classId, personId }, (before) => {
    refuseGone(before);
    if (before.role === role) return null;
    return { change: { role }, before: { role: before.role }, after: { role }, reason };
  });
  return showMember(member);
}
