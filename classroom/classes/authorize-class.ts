import type { Actor, KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type ClassPlace, findClassRole } from "./class-role-store";

/** An occasion whose asker has a place in the class that it is about. */
export type ClassOccasion = Occasion<KnownActor> & { readonly place: ClassPlace };

/** Lets somebody go on who is in the class, whatever their role. */
export async function asMember(
  occasion: Occasion<Actor>,
  classId: string,
  permission: "class.read" | "class.leave" = "class.read",
): Promise<ClassOccasion> {
  const { by } = occasion;
  const place = await findClassRole(personOf(by), classId);
  authorize(by, permission, { role: place?.role ?? null });
  return placed(occasion, by, place);
}

/** Lets an instructor of the class go on. What an archived class holds is only looked at, unless it is said otherwise. */
export async function asLeader(
  occasion: Occasion<Actor>,
  permission: "class.manage" | "class.enrol" | "class.audit",
  classId: string,
  archived: "refused" | "fine" = permission === "class.audit" ? "fine" : "refused",
): Promise<ClassOccasion> {
  const { by } = occasion;
  const place = await findClassRole(personOf(by), classId);
  authorize(by, permission, { role: place?.role ?? null });
  if (place?.isArchived && archived === "refused") throw new Refusal("class.archived");
  return placed(occasion, by, place);
}

/**
 * Lets staff of a class go on. `sectionId` is the section that it is about, null for none of them or all of the class; left
 * out where an assistant is shown what is theirs of it.
 */
export async function asTeacher(
  occasion: Occasion<Actor>,
  permission: "class.people" | "class.view-as-student",
  classId: string,
  sectionId?: string | null,
): Promise<ClassOccasion> {
  const { by } = occasion;
  const place = await findClassRole(personOf(by), classId);
  const own = place?.sectionId ?? null;
  const ownSection = own !== null && (sectionId === undefined || sectionId === own);
  authorize(by, permission, { role: place?.role ?? null, ownSection });
  return placed(occasion, by, place);
}

/** The only section whose people somebody on the staff sees; null for instructors, who see all. */
export function onlySection({ role, sectionId }: ClassPlace): string | null {
  return role === "instructor" ? null : sectionId;
}

function placed(occasion: Occasion<Actor>, by: KnownActor, place: ClassPlace | null): ClassOccasion {
  if (!place) throw new Refusal("not-found");
  return { ...occasion, by, place };
}

function personOf(by: Actor): string | null {
  return by.kind === "nobody" ? null : by.personId;
}
