import type { KnownActor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import type { ClassRole } from "@/access/rules";
import { writeLog } from "./class-log-store";
import type { Within } from "./class-store";
import { findMember, insertMembers, type Member, updateMember } from "./member-store";
import { sectionsWithin } from "./section-store";

export type Entrance = {
  readonly classId: string;
  readonly role: ClassRole;
  readonly sectionId: string | null;
  readonly way: "code" | "invitation";
  /** Whether somebody whose place has ended gets it again this way. */
  readonly mayReturn: (gone: Member) => boolean;
};

/**
 * Gives the asker a place in a class, or again the one that they had, with all that they did in it. Whoever is in the class
 * keeps the role that they have there.
 */
export async function takePlace(
  within: Within,
  { by, at, newId }: Occasion<KnownActor>,
  { classId, role, sectionId, way, mayReturn }: Entrance,
): Promise<"new" | "known" | "was-removed"> {
  const { personId } = by;
  const before = await findMember(classId, personId, within);
  if (before && before.removedAt === null) return "known";
  if (before && !mayReturn(before)) return "was-removed";
  const section = sectionId ?? before?.section?.id ?? null;
  if (before) await updateMember(within, classId, personId, { role, sectionId: section, ...inClassAgain });
  else {
    const member = { id: newId(), classId, personId, role, sectionId: section, joinedAt: at };
    // The same person twice at once: the other request has made the place and told of it.
    if ((await insertMembers(within, [member])) === 0) return "known";
  }
  const names = new Map((await sectionsWithin(within, classId)).map(({ id, name }) => [id, name]));
  const after = { role, section: section === null ? null : (names.get(section) ?? null), way };
  const entry = { id: newId(), classId, byId: personId, at, subject: personId };
  const was = before ? { before: { place: "ended", role: before.role } } : {};
  await writeLog(within, [{ ...entry, action: "class.join", ...was, after }]);
  return "new";
}

const inClassAgain = { removedAt: null, removedBy: null };
