import type { z } from "zod";
import type { KnownActor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import { changeMember } from "./change-member";
import type { personParams, placeInput } from "./class-input";
import { type ShownMember, showMember } from "./member-reply";

type Input = z.output<typeof personParams> & z.output<typeof placeInput>;

/**
 * Ends somebody's place in the class, or gives it back. What they did stays theirs and comes back with them: role, section,
 * accommodation, attempts and scores.
 */
export async function setPlace(
  occasion: Occasion,
  { class: classId, person: personId, to, reason }: Input,
): Promise<ShownMember> {
  const member = await changeMember(occasion, { classId, personId }, (before) => {
    const from = before.removedAt === null ? "in" : "removed";
    if (from === to) return null;
    const change =
      to === "removed"
        ? { removedAt: occasion.at, removedBy: (occasion.by as KnownActor).personId }
        : { removedAt: null, removedBy: null };
    return { change, before: { place: from, role: before.role }, after: { place: to }, reason };
  });
  return showMember(member);
}
