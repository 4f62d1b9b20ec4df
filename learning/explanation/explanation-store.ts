import type { ClassRole } from "@/access/rules";
import type { RegradePolicy } from "@/learning/regrade/regrade";
import { database } from "@/prisma/client";

/** The place that somebody has in the class that an attempt was made for, and whether its student is in their section. */
export type TeachingPlace = { readonly role: ClassRole | null; readonly ownSection: boolean };

export async function findTeachingPlace(
  assignmentId: string | null,
  askerId: string | null,
  studentId: string,
): Promise<TeachingPlace> {
  if (assignmentId === null || askerId === null) return { role: null, ownSection: false };
  const places = await database().enrolment.findMany({
    where: {
      personId: { in: [askerId, studentId] },
      removedAt: null,
      class: { assignments: { some: { id: assignmentId } } },
    },
    select: { personId: true, role: true, sectionId: true },
  });
  const asker = places.find(({ personId }) => personId === askerId);
  const student = places.find(({ personId }) => personId === studentId);
  const ownSection = asker?.sectionId != null && asker.sectionId === student?.sectionId;
  return { role: asker?.role ?? null, ownSection };
}

/** The policies of these regrades, by their ids. */
export async function findPolicies(ids: readonly string[]): Promise<ReadonlyMap<string, RegradePolicy>> {
  if (ids.length === 0) return new Map();
  const rows = await database().$queryRaw<{ id: string; policy: RegradePolicy }[]>`
    SELECT "id", "policy"::text AS "policy" FROM "Regrade" WHERE "id" = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, policy }) => [id, policy]));
}
