import type { Actor, KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type ClassPlace, findClassRole } from "@/classroom/classes/class-role-store";
import type { Assignment } from "./assignment";
import { findAssignment } from "./assignment-store";

type StaffPermission = "assignment.oversee" | "assignment.extend" | "assignment.manage";

/** An occasion whose asker has a place in the class that it is about. */
export type ClassOccasion = Occasion<KnownActor> & { readonly place: ClassPlace };

/** Lets somebody go on who is in the class, whatever their role. */
export async function inClass(occasion: Occasion<Actor>, classId: string): Promise<ClassOccasion> {
  const { by } = occasion;
  const place = await findClassRole(personOf(by), classId);
  authorize(by, "assignment.read", { role: place?.role ?? null, ownSection: false, isDraft: false });
  if (!place) throw new Refusal("not-found");
  return { ...occasion, by, place };
}

/**
 * Lets staff of a class go on. `sectionId` is the section that it is about: null for who is in none or for all of the class,
 * which are no assistant's own; left out where an assistant sees what is theirs of it.
 */
export async function asStaff(
  occasion: Occasion<Actor>,
  permission: StaffPermission,
  classId: string,
  sectionId?: string | null,
): Promise<ClassOccasion> {
  const { by } = occasion;
  const place = await findClassRole(personOf(by), classId);
  const own = place?.sectionId ?? null;
  const ownSection = own !== null && (sectionId === undefined || sectionId === own);
  authorize(by, permission, { role: place?.role ?? null, ownSection });
  if (!place) throw new Refusal("not-found");
  if (place.isArchived && permission !== "assignment.oversee") throw new Refusal("class.archived");
  return { ...occasion, by, place };
}

/** The section that somebody on the staff is confined to; undefined for instructors, who see all. */
export function scopeOf({ role, sectionId }: ClassPlace): { readonly sectionId?: string } {
  return role === "assistant" && sectionId !== null ? { sectionId } : {};
}

/** An assignment of the class. */
export async function assignmentIn({ classId }: ClassPlace, id: string): Promise<Assignment> {
  const assignment = await findAssignment(classId, id);
  if (!assignment) throw new Refusal("not-found");
  return assignment;
}

function personOf(by: Actor): string | null {
  return by.kind === "nobody" ? null : by.personId;
}
