import { z } from "zod";
import { classRole } from "./class-input";
import type { Member } from "./member-store";

const time = z.iso.datetime();

/** Somebody in a class as those who teach them see them. */
export const memberReply = z.strictObject({
  person: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  role: classRole,
  section: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
  timeFactor: z.number(),
  extraDays: z.int(),
  joinedAt: time,
  /** Since when they are no longer in the class. */
  removedAt: time.nullable(),
  /** Whether they went by themselves. */
  hasLeft: z.boolean(),
});

export type ShownMember = z.output<typeof memberReply>;

export function showMember(member: Member): ShownMember {
  const { personId, name, email, role, section, timeFactor, extraDays, joinedAt, removedAt } = member;
  return {
    person: personId,
    name: name ?? email ?? "Somebody without a name",
    ...{ email, role, section, timeFactor, extraDays },
    joinedAt: joinedAt.toISOString(),
    removedAt: removedAt?.toISOString() ?? null,
    hasLeft: removedAt !== null && member.removedBy === personId,
  };
}
