import { database } from "@/prisma/client";

/** How far one question of one assignment is with one section; `sectionId` is null for those who are in none. */
export type DeskCount = {
  readonly assignmentId: string;
  readonly questionId: string;
  readonly sectionId: string | null;
  /** A version that the question is found in. */
  readonly moduleVersion: string;
  readonly waiting: number;
  readonly marked: number;
  readonly seconded: number;
  /** Who has answers before them just now, a name for each. */
  readonly claimants: readonly string[];
};

/** The counts of every question of a class that a person marks; of one section where it is given. */
export async function findDeskCounts(
  classId: string,
  sectionId: string | null,
  at: Date,
): Promise<DeskCount[]> {
  return database().$queryRaw<DeskCount[]>`
    SELECT n."id" AS "assignmentId", q."questionId", e."sectionId", max(a."moduleVersion") AS "moduleVersion",
      (count(*) FILTER (WHERE latest."waits"))::int AS "waiting",
      (count(*) FILTER (WHERE NOT latest."waits"))::int AS "marked",
      (count(*) FILTER (WHERE NOT latest."waits" AND EXISTS (
        SELECT 1 FROM "Mark" m WHERE m."attemptId" = a."id" AND m."questionId" = q."questionId" AND m."isSecond"
          AND m."answerRevision" IS NOT DISTINCT FROM latest."answerRevision")))::int AS "seconded",
      coalesce(array_agg(coalesce(p."name", '')) FILTER (WHERE c."markerId" IS NOT NULL), '{}') AS "claimants"
    FROM "Assignment" n
    JOIN "Enrolment" e ON e."classId" = n."classId" AND e."role" = 'student' AND e."removedAt" IS NULL
    JOIN "Attempt" a ON a."assignmentId" = n."id" AND a."personId" = e."personId" AND NOT a."isPractice"
    JOIN LATERAL (
      SELECT DISTINCT s."questionId" FROM "Score" s
      WHERE s."attemptId" = a."id" AND s."verdict" = 'needs-a-person'
    ) q ON true
    JOIN LATERAL (
      SELECT s."verdict" = 'needs-a-person' AS "waits", s."answerRevision" FROM "Score" s
      WHERE s."attemptId" = a."id" AND s."questionId" = q."questionId" ORDER BY s."sequence" DESC LIMIT 1
    ) latest ON true
    LEFT JOIN "MarkingClaim" c ON c."attemptId" = a."id" AND c."questionId" = q."questionId"
      AND c."expiresAt" > ${at}::timestamptz
    LEFT JOIN "Person" p ON p."id" = c."markerId"
    WHERE n."classId" = ${classId}::uuid AND (${sectionId}::uuid IS NULL OR e."sectionId" = ${sectionId}::uuid)
    GROUP BY n."id", q."questionId", e."sectionId"`;
}

/** A class as its desk names it: its sections, and its assignments that were handed out, with what was released of them. */
export type DeskClass = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly assignments: readonly {
    readonly id: string;
    readonly title: string;
    readonly releases: readonly { readonly sectionId: string | null; readonly at: Date }[];
  }[];
};

export async function findDeskClass(classId: string): Promise<DeskClass | null> {
  return database().class.findUnique({
    where: { id: classId },
    select: {
      id: true,
      name: true,
      zone: true,
      sections: { select: { id: true, name: true }, orderBy: { name: "asc" } },
      assignments: {
        where: { publishedAt: { not: null } },
        select: {
          id: true,
          title: true,
          releases: { select: { sectionId: true, at: true }, orderBy: { at: "asc" } },
        },
        orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
      },
    },
  });
}
