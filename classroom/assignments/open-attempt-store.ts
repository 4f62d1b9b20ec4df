import type { Accommodation, Override } from "@/learning/terms/effective-terms";
import type { Within } from "./assignment-store";

/** An attempt that has not ended, with all that decides under which terms its person goes on. */
export type OpenAttempt = {
  readonly id: string;
  readonly startedAt: Date;
  readonly deadline: Date | null;
  readonly terms: unknown;
  readonly zone: string;
  readonly accommodation: Accommodation;
  readonly overrides: readonly Override[];
};

type Row = Omit<OpenAttempt, "accommodation"> & Accommodation;

/** Whose open attempts: all at an assignment, one person's at it, or all that one person has in a class. */
export type WhoseAttempts =
  | { readonly assignmentId: string; readonly personId?: string }
  | { readonly classId: string; readonly personId: string };

/** Open attempts, locked until the transaction ends, so that none of them ends meanwhile. */
export async function lockOpenAttempts(within: Within, whose: WhoseAttempts): Promise<OpenAttempt[]> {
  const assignmentId = "assignmentId" in whose ? whose.assignmentId : null;
  const classId = "classId" in whose ? whose.classId : null;
  const personId = whose.personId ?? null;
  const rows = await within.$queryRaw<Row[]>`
    SELECT t."id", t."startedAt", t."deadline", a."terms", c."zone",
      coalesce(e."timeFactor", 1)::float8 AS "timeFactor", coalesce(e."extraDays", 0) AS "extraDays",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('terms', o."terms", 'level', CASE
          WHEN o."personId" IS NOT NULL THEN 'person' WHEN o."sectionId" IS NOT NULL THEN 'section' ELSE 'class' END)
          ORDER BY o."at", o."id"), '[]')
        FROM "AssignmentOverride" o
        WHERE o."assignmentId" = a."id" AND o."withdrawnAt" IS NULL
          AND (o."personId" IS NULL OR o."personId" = t."personId")
          AND (o."sectionId" IS NULL OR o."sectionId" = e."sectionId")
      ) AS "overrides"
    FROM "Attempt" t
    JOIN "Assignment" a ON a."id" = t."assignmentId"
    JOIN "Class" c ON c."id" = a."classId"
    LEFT JOIN "Enrolment" e ON e."classId" = a."classId" AND e."personId" = t."personId"
    WHERE t."endedAt" IS NULL
      AND (${assignmentId}::uuid IS NULL OR a."id" = ${assignmentId}::uuid)
      AND (${classId}::uuid IS NULL OR a."classId" = ${classId}::uuid)
      AND (${personId}::uuid IS NULL OR t."personId" = ${personId}::uuid)
    ORDER BY t."id"
    FOR NO KEY UPDATE OF t`;
  return rows.map(({ timeFactor, extraDays, ...row }) => ({
    ...row,
    accommodation: { timeFactor, extraDays },
  }));
}

/** Gives open attempts new deadlines. */
export async function writeDeadlines(
  within: Within,
  deadlines: readonly { readonly id: string; readonly deadline: Date | null }[],
): Promise<void> {
  const rows = JSON.stringify(deadlines);
  await within.$executeRaw`
    UPDATE "Attempt" t SET "deadline" = d."deadline"
    FROM jsonb_to_recordset(${rows}::jsonb) AS d("id" uuid, "deadline" timestamptz)
    WHERE t."id" = d."id" AND t."endedAt" IS NULL`;
}
