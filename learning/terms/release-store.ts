import { database } from "@/prisma/client";

/** Since when the marks of an assignment are visible. */
export type Released = { readonly at: Date };

/**
 * The first release of an assignment's marks that reaches a section: to that section, or to everybody. Whoever is in no section
 * (null) is reached only by a release to everybody. Null while there is none.
 */
export async function findRelease(assignmentId: string, sectionId: string | null): Promise<Released | null> {
  return database().release.findFirst({
    where: { assignmentId, OR: [{ sectionId: null }, ...(sectionId ? [{ sectionId }] : [])] },
    select: { at: true },
    orderBy: { at: "asc" },
  });
}

/** As `findRelease`, for the section that a person is in now, whether or not they are still in the class. */
export async function findReleaseFor(assignmentId: string, personId: string): Promise<Released | null> {
  const enrolment = await database().enrolment.findFirst({
    where: { personId, class: { assignments: { some: { id: assignmentId } } } },
    select: { sectionId: true },
  });
  return findRelease(assignmentId, enrolment?.sectionId ?? null);
}
