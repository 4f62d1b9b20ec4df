import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { changeMember, refuseGone } from "./change-member";
import type { accommodationInput, personParams } from "./class-input";
import { type ShownMember, showMember } from "./member-reply";

type Input = z.output<typeof personParams> & z.output<typeof accommodationInput>;

/** Gives somebody more time, or later dates, in everything they do in the class: also in what they are working on now. */
export async function accommodatePerson(
  occasion: Occasion,
  { class: classId, person: personId, timeFactor, extraDays, reason }: Input,
): Promise<ShownMember> {
  const factor = Math.round(timeFactor * 100) / 100;
  const member = await changeMember(occasion, { classId, personId }, (before) => {
    refuseGone(before);
    if (before.timeFactor === factor && before.extraDays === extraDays) return null;
    const change = { timeFactor: factor, extraDays };
    const was = { timeFactor: before.timeFactor, extraDays: before.extraDays };
    return { change, before: was, after: change, reason };
  });
  return showMember(member);
}
