import { database } from "@/prisma/client";
import type { AssignmentKind, ClassRole } from "@/prisma/generated/client";

/** An assignment with everything that decides under which terms one person does it. */
export type FoundAssignment = {
  readonly id: string;
  readonly classId: string;
  readonly kind: AssignmentKind;
  readonly moduleId: string;
  readonly sectionIds: readonly string[];
  readonly isPublished: boolean;
  readonly isArchived: boolean;
  readonly terms: unknown;
  /** The class's time zone. */
  readonly zone: string;
  readonly role: ClassRole;
  readonly accommodation: { readonly timeFactor: number; readonly extraDays: number };
  /** The overrides that are about this person, earliest first. */
  readonly overrides: readonly { readonly level: "class" | "section" | "person"; readonly terms: unknown }[];
};

type Row = Omit<FoundAssignment, "accommodation"> & FoundAssignment["accommodation"];

/**
 * The assignments that a person has through their place in a class, one of them or all of a module's. Nothing for somebody
 * who was removed or never was there.
 */
export async function findAssignments(
  personId: string,
  which: { readonly id: string } | { readonly moduleId: string },
): Promise<FoundAssignment[]> {
  const [id, moduleId] = "id" in which ? [which.id, null] : [null, which.moduleId];
  const rows = await database().$queryRaw<Row[]>`
    SELECT a."id", a."classId", a."kind"::text AS "kind", a."moduleId", a."sectionIds", a."terms", c."zone",
      a."publishedAt" IS NOT NULL AS "isPublished",
      (a."archivedAt" IS NOT NULL OR c."archivedAt" IS NOT NULL) AS "isArchived",
      e."role"::text AS "role", e."timeFactor"::float8 AS "timeFactor", e."extraDays",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('terms', o."terms", 'level', CASE
          WHEN o."personId" IS NOT NULL THEN 'person' WHEN o."sectionId" IS NOT NULL THEN 'section' ELSE 'class' END)
          ORDER BY o."at", o."id"), '[]')
        FROM "AssignmentOverride" o
        WHERE o."assignmentId" = a."id" AND o."withdrawnAt" IS NULL
          AND (o."personId" IS NULL OR o."personId" = e."personId")
          AND (o."sectionId" IS NULL OR o."sectionId" = e."sectionId")
      ) AS "overrides"
    FROM "Assignment" a
    JOIN "Class" c ON c."id" = a."classId"
    JOIN "Enrolment" e ON e."classId" = a."classId" AND e."personId" = ${personId}::uuid AND e."removedAt" IS NULL
    WHERE (${id}::uuid IS NULL OR a."id" = ${id}::uuid) AND (${moduleId}::text IS NULL OR a."moduleId" = ${moduleId})`;
  return rows.map(({ timeFactor, extraDays, ...row }) => ({
    ...row,
    accommodation: { timeFactor, extraDays },
  }));
}
