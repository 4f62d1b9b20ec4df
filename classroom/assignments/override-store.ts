import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Within } from "./assignment-store";

export type OverrideLevel = "class" | "section" | "person";

/** Other terms for one person, one section or the whole class, by whom, when and why. */
export type OverrideRow = {
  readonly id: string;
  readonly assignmentId: string;
  readonly level: OverrideLevel;
  readonly personId: string | null;
  readonly sectionId: string | null;
  /** The name of the person or section; null for the class. */
  readonly forWhom: string | null;
  /** What `termsOverrideSchema` reads. */
  readonly terms: unknown;
  readonly reason: string | null;
  readonly byId: string;
  readonly by: string | null;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
  /** The section that it is about, through the section itself or its person; null for the class or who is in none. */
  readonly aboutSection: string | null;
};

/** All overrides of an assignment, or of all of a class's assignments, withdrawn ones too, earliest first. */
export async function findOverrides(
  of: { readonly assignmentId: string } | { readonly classId: string },
): Promise<OverrideRow[]> {
  const assignmentId = "assignmentId" in of ? of.assignmentId : null;
  const classId = "classId" in of ? of.classId : null;
  return database().$queryRaw<OverrideRow[]>`
    SELECT o."id", o."assignmentId", o."personId", o."sectionId", o."terms", o."reason", o."byId", o."at", o."withdrawnAt",
      CASE WHEN o."personId" IS NOT NULL THEN 'person' WHEN o."sectionId" IS NOT NULL THEN 'section' ELSE 'class' END
        AS "level",
      coalesce(p."name", p."email", s."name") AS "forWhom",
      coalesce(b."name", b."email") AS "by",
      coalesce(o."sectionId", e."sectionId") AS "aboutSection"
    FROM "AssignmentOverride" o
    JOIN "Assignment" a ON a."id" = o."assignmentId"
    LEFT JOIN "Person" p ON p."id" = o."personId"
    LEFT JOIN "ClassSection" s ON s."id" = o."sectionId"
    LEFT JOIN "Person" b ON b."id" = o."byId"
    LEFT JOIN "Enrolment" e ON e."classId" = a."classId" AND e."personId" = o."personId"
    WHERE (${assignmentId}::uuid IS NULL OR o."assignmentId" = ${assignmentId}::uuid)
      AND (${classId}::uuid IS NULL OR a."classId" = ${classId}::uuid)
    ORDER BY o."at", o."id"`;
}

export type NewOverride = Pick<
  OverrideRow,
  "id" | "personId" | "sectionId" | "terms" | "reason" | "byId" | "at"
> & {
  readonly assignmentId: string;
};

export async function insertOverride(within: Within, { terms, ...row }: NewOverride): Promise<void> {
  await within.assignmentOverride.create({ data: { ...row, terms: terms as Prisma.InputJsonValue } });
}

/** Says whether it was still in force. */
export async function withdrawOverrideRow(within: Within, id: string, at: Date): Promise<boolean> {
  const { count } = await within.assignmentOverride.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return count === 1;
}
