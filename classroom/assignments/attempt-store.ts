import { database } from "@/prisma/client";
import type { AttemptSpan } from "./standing";

/** A person's attempt at an assignment, in earnest, with what of its scores they may know of. */
export type OwnAttemptRow = AttemptSpan & {
  readonly assignmentId: string;
  readonly sectionId: string;
  readonly submittedAt: Date | null;
  readonly receipt: string | null;
  readonly points: number;
  readonly outOf: number;
  /** Points of what waits for a person; in neither of the others. */
  readonly waiting: number;
};

/** What a person did for a class's assignments, or for one of them, in the order it was begun. */
export async function findOwnAttempts(
  personId: string,
  classId: string,
  assignmentId: string | null = null,
): Promise<OwnAttemptRow[]> {
  return database().$queryRaw<OwnAttemptRow[]>`
    SELECT a."id", a."assignmentId", a."sectionId", a."startedAt", a."deadline", a."endedAt",
      coalesce((a."terms"->>'lateAnswersWithin')::int, 0) AS "lateAnswersWithin", s."submittedAt", s."receipt",
      total."points"::float8 AS "points", total."outOf"::float8 AS "outOf", total."waiting"::float8 AS "waiting"
    FROM "Attempt" a
    JOIN "Assignment" n ON n."id" = a."assignmentId"
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
    WHERE a."personId" = ${personId}::uuid AND NOT a."isPractice" AND n."classId" = ${classId}::uuid
      AND (${assignmentId}::uuid IS NULL OR n."id" = ${assignmentId}::uuid)
    ORDER BY a."startedAt", a."id"`;
}

/** How many people of a class have begun an assignment, are at it, and have handed something in. */
export type WorkCount = {
  readonly assignmentId: string;
  readonly begun: number;
  readonly working: number;
  readonly handedIn: number;
};

/** The counts of a class's assignments; of a section only where one is given. Assignments nobody began are left out. */
export async function countWork(classId: string, sectionId: string | null): Promise<WorkCount[]> {
  return database().$queryRaw<WorkCount[]>`
    SELECT a."assignmentId", count(DISTINCT a."personId")::int AS "begun",
      (count(DISTINCT a."personId") FILTER (WHERE a."endedAt" IS NULL))::int AS "working",
      (count(DISTINCT a."personId") FILTER (WHERE a."endedAt" IS NOT NULL))::int AS "handedIn"
    FROM "Attempt" a
    JOIN "Assignment" n ON n."id" = a."assignmentId"
    JOIN "Enrolment" e ON e."classId" = n."classId" AND e."personId" = a."personId"
    WHERE n."classId" = ${classId}::uuid AND NOT a."isPractice" AND e."role" = 'student' AND e."removedAt" IS NULL
      AND (${sectionId}::uuid IS NULL OR e."sectionId" = ${sectionId}::uuid)
    GROUP BY a."assignmentId"`;
}

/** Somebody who is at an assignment right now. */
export type WorkingPerson = {
  readonly attemptId: string;
  readonly personId: string;
  readonly name: string;
  readonly sectionName: string | null;
  readonly quizSectionId: string;
  readonly startedAt: Date;
  readonly deadline: Date | null;
  readonly answered: number;
  /** Of how many questions; 0 for attempts that ask all of their section. */
  readonly asked: number;
};

/** Who is at an assignment right now, who has least time left first; of a section only where one is given. */
export async function findWorking(assignmentId: string, sectionId: string | null): Promise<WorkingPerson[]> {
  return database().$queryRaw<WorkingPerson[]>`
    SELECT a."id" AS "attemptId", a."personId", coalesce(p."name", p."email", 'Somebody without a name') AS "name",
      s."name" AS "sectionName", a."sectionId" AS "quizSectionId", a."startedAt", a."deadline",
      (SELECT count(DISTINCT x."questionId") FROM "AnswerEntry" x WHERE x."attemptId" = a."id" AND NOT x."isLate")::int
        AS "answered",
      cardinality(a."drawn") AS "asked"
    FROM "Attempt" a
    JOIN "Assignment" n ON n."id" = a."assignmentId"
    JOIN "Person" p ON p."id" = a."personId"
    JOIN "Enrolment" e ON e."classId" = n."classId" AND e."personId" = a."personId"
    LEFT JOIN "ClassSection" s ON s."id" = e."sectionId"
    WHERE a."assignmentId" = ${assignmentId}::uuid AND a."endedAt" IS NULL AND NOT a."isPractice"
      AND e."role" = 'student' AND e."removedAt" IS NULL
      AND (${sectionId}::uuid IS NULL OR e."sectionId" = ${sectionId}::uuid)
    ORDER BY a."deadline" NULLS LAST, a."startedAt"`;
}

/** When the marks of a class's assignments were released, and to which section; null is to everybody. */
export type ReleaseRow = {
  readonly assignmentId: string;
  readonly sectionId: string | null;
  readonly at: Date;
};

export async function findReleases(classId: string): Promise<ReleaseRow[]> {
  return database().release.findMany({
    where: { assignment: { classId } },
    select: { assignmentId: true, sectionId: true, at: true },
  });
}

/** The sections of a module that a person has read to the end. */
export async function findSectionsRead(personId: string): Promise<{ moduleId: string; sectionId: string }[]> {
  return database().readingProgress.findMany({
    where: { personId, readAt: { not: null } },
    select: { moduleId: true, sectionId: true },
  });
}
