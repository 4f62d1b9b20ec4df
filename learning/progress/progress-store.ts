import { database } from "@/prisma/client";
import type { AttemptRow, ReadingRow } from "./progress";

export type NewReading = {
  readonly personId: string;
  readonly moduleId: string;
  readonly sectionId: string;
  readonly lastPassage: string;
  /** Null where the end of the section was not seen this time. */
  readonly readAt: Date | null;
  readonly at: Date;
};

/** Keeps how far somebody is, in one statement: the last passage is the last write's, the time of reading the first's. */
export async function upsertReading(
  reading: NewReading,
): Promise<Pick<ReadingRow, "lastPassage" | "readAt">> {
  const { personId, moduleId, sectionId, lastPassage, readAt, at } = reading;
  const [row] = await database().$queryRaw<[Pick<ReadingRow, "lastPassage" | "readAt">]>`
    INSERT INTO "ReadingProgress" AS kept
      ("personId", "moduleId", "sectionId", "lastPassage", "readAt", "updatedAt")
    VALUES (${personId}::uuid, ${moduleId}, ${sectionId}, ${lastPassage}, ${readAt}::timestamptz, ${at}::timestamptz)
    ON CONFLICT ("personId", "moduleId", "sectionId") DO UPDATE SET
      "lastPassage" = EXCLUDED."lastPassage",
      "readAt" = coalesce(kept."readAt", EXCLUDED."readAt"),
      "updatedAt" = EXCLUDED."updatedAt"
    RETURNING "lastPassage", "readAt"`;
  return row;
}

export async function findReading(personId: string): Promise<ReadingRow[]> {
  return database().readingProgress.findMany({
    where: { personId },
    select: { moduleId: true, sectionId: true, lastPassage: true, readAt: true },
  });
}

type SpanRow = Omit<AttemptRow, "isOpen"> & {
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
  readonly assignmentId: string | null;
  readonly terms: unknown;
};

/** Every attempt of a person with the sums of the latest scores of its questions. */
export async function findAttempts(personId: string): Promise<SpanRow[]> {
  return database().$queryRaw<SpanRow[]>`
    SELECT a."id", a."moduleId", a."sectionId", a."deadline", a."endedAt", a."assignmentId", a."terms", s."submittedAt",
      total."points"::float8 AS "points", total."outOf"::float8 AS "outOf", total."waiting"::float8 AS "waiting"
    FROM "Attempt" a
    LEFT JOIN "Submission" s ON s."attemptId" = a."id"
    LEFT JOIN LATERAL (
      SELECT coalesce(sum(latest."points") FILTER (WHERE NOT latest."waits"), 0) AS "points",
        coalesce(sum(latest."outOf") FILTER (WHERE NOT latest."waits"), 0) AS "outOf",
        coalesce(sum(latest."outOf") FILTER (WHERE latest."waits"), 0) AS "waiting" FROM (
        SELECT DISTINCT ON (score."questionId") score."points", score."outOf",
          score."verdict" = 'needs-a-person' AS "waits" FROM "ShownScore" score
        WHERE score."attemptId" = a."id" ORDER BY score."questionId", score."sequence" DESC
      ) latest
    ) total ON true
    WHERE a."personId" = ${personId}::uuid
    ORDER BY a."startedAt", a."id"`;
}
