import { database } from "@/prisma/client";

/** The last answer to a question that came after the attempt's end, and how the question stands. */
export type LateAnswer = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly moduleVersion: string;
  readonly person: string | null;
  readonly revision: number;
  readonly savedAt: Date;
  /** When the person's device says that it was given. */
  readonly clientTime: Date | null;
  /** The name of who brought it in from a file. */
  readonly importedBy: string | null;
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
  /** The number of the latest score, the answer it was computed from, and what it says. */
  readonly sequence: number;
  readonly scoredRevision: number | null;
  readonly points: number;
  readonly outOf: number;
};

/** The late answers of an assignment, of one section where it is given, latest first. Answers taken back are left out. */
export async function findLateAnswers(
  classId: string,
  assignmentId: string,
  sectionId: string | null,
): Promise<LateAnswer[]> {
  return database().$queryRaw<LateAnswer[]>`
    SELECT a."id" AS "attemptId", late."questionId", a."moduleVersion", p."name" AS "person", late."revision",
      late."savedAt", late."clientTime", importer."name" AS "importedBy", a."deadline", a."endedAt",
      latest."sequence", latest."answerRevision" AS "scoredRevision", latest."points"::float8 AS "points",
      latest."outOf"::float8 AS "outOf"
    FROM "Assignment" n
    JOIN "Enrolment" e ON e."classId" = n."classId" AND e."role" = 'student' AND e."removedAt" IS NULL
    JOIN "Attempt" a ON a."assignmentId" = n."id" AND a."personId" = e."personId" AND NOT a."isPractice"
    JOIN "Person" p ON p."id" = a."personId"
    JOIN LATERAL (
      SELECT DISTINCT ON ("questionId") * FROM "AnswerEntry"
      WHERE "attemptId" = a."id" AND "isLate" ORDER BY "questionId", "revision" DESC
    ) late ON late."response" IS NOT NULL
    JOIN LATERAL (
      SELECT * FROM "Score" s WHERE s."attemptId" = a."id" AND s."questionId" = late."questionId"
      ORDER BY s."sequence" DESC LIMIT 1
    ) latest ON true
    LEFT JOIN "Person" importer ON importer."id" = late."importedBy"
    WHERE n."classId" = ${classId}::uuid AND n."id" = ${assignmentId}::uuid
      AND (${sectionId}::uuid IS NULL OR e."sectionId" = ${sectionId}::uuid)
    ORDER BY late."savedAt" DESC, a."id", late."questionId"`;
}

/** One late entry, as scoring needs it; null where there is none of that number. */
export async function findLateEntry(attemptId: string, questionId: string, revision: number) {
  return database().answerEntry.findFirst({
    where: { attemptId, questionId, revision, isLate: true },
    select: { response: true, revision: true, certainty: true },
  });
}
