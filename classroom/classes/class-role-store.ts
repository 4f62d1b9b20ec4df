import type { ClassRole } from "@/access/rules";
import { database } from "@/prisma/client";

/** Somebody's place in a class, with what has to be known of the class wherever they go on from there. */
export type ClassPlace = {
  readonly classId: string;
  readonly name: string;
  /** IANA name: the class's dates are meant in it. */
  readonly zone: string;
  readonly isArchived: boolean;
  readonly role: ClassRole;
  /** The section they study in; of an assistant, the one that is theirs. */
  readonly sectionId: string | null;
};

/**
 * The place that a person has in a class now; null for who was removed, never was there, or is nobody. Asked at every request,
 * so that whoever is demoted or removed notices at their next one.
 */
export async function findClassRole(personId: string | null, classId: string): Promise<ClassPlace | null> {
  if (personId === null) return null;
  const found = await database().enrolment.findFirst({
    where: { classId, personId, removedAt: null },
    select: { role: true, sectionId: true, class: { select: { name: true, zone: true, archivedAt: true } } },
  });
  if (!found) return null;
  const { name, zone, archivedAt } = found.class;
  const { role, sectionId } = found;
  return { classId, name, zone, isArchived: archivedAt !== null, role, sectionId };
}
