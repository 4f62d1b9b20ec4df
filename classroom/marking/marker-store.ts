import type { ClassRole } from "@/access/rules";
import { database } from "@/prisma/client";

/** Somebody's place in a class, as marking needs it. */
export type Marker = { readonly role: ClassRole; readonly sectionId: string | null };

/** The place that a person has in a class now; null for who was removed, never was there, or is nobody. */
export async function findMarker(personId: string | null, classId: string): Promise<Marker | null> {
  if (personId === null) return null;
  return database().enrolment.findFirst({
    where: { classId, personId, removedAt: null },
    select: { role: true, sectionId: true },
  });
}

/** The section of the student whose attempt it is; null when it is no student's of this class. */
export async function findAttemptPlace(
  classId: string,
  attemptId: string,
): Promise<{ readonly sectionId: string | null } | null> {
  const attempt = await database().attempt.findFirst({
    where: { id: attemptId, isPractice: false, assignment: { classId } },
    select: { personId: true },
  });
  if (!attempt) return null;
  return database().enrolment.findFirst({
    where: { classId, personId: attempt.personId, role: "student", removedAt: null },
    select: { sectionId: true },
  });
}
