import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { GivenMark } from "./second-opinion";

/** Which answers: those of one class and, where given, of one assignment, question, attempt or section. */
export type Which = {
  readonly classId: string;
  readonly assignmentId?: string;
  readonly questionId?: string;
  readonly attemptId?: string;
  /** Null for all sections. */
  readonly sectionId?: string | null;
};

/** One answer of a student of the class, as it stands on the desk. */
export type DeskAnswer = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly sectionId: string | null;
  readonly moduleId: string;
  readonly moduleVersion: string;
  /** The number of its latest score, and what that says. */
  readonly sequence: number;
  readonly waits: boolean;
  readonly cause: string;
  readonly fraction: number | null;
  readonly points: number;
  readonly outOf: number;
  readonly answerRevision: number | null;
  /** Whether an instructor marked this answer or set its score. */
  readonly byInstructor: boolean;
  /** The marks of the answer that counts, in the order in which they were given. */
  readonly marks: readonly (GivenMark & {
    readonly comment: string | null;
    readonly marker: string | null;
  })[];
  /** How many marks there are of any answer to the question, counted or not. */
  readonly markCount: number;
  readonly claim: {
    readonly markerId: string;
    readonly marker: string | null;
    readonly expiresAt: Date;
  } | null;
};

type Row = Omit<DeskAnswer, "marks" | "claim"> & {
  readonly marks: readonly (Omit<DeskAnswer["marks"][number], "at"> & { readonly at: string })[];
  readonly claimedBy: string | null;
  readonly claimedByName: string | null;
  readonly claimedUntil: Date | null;
};

/** The answers that a person marks or has marked. Students who were removed from the class are not among them. */
export async function findDeskAnswers(which: Which): Promise<DeskAnswer[]> {
  return (await findRows(which, Prisma.sql`s."verdict" = 'needs-a-person'`)).map(deskAnswer);
}

/** One answer that has a score, whether a person or the key gave it. */
export async function findScoredAnswer(
  which: Which & { readonly attemptId: string; readonly questionId: string },
): Promise<DeskAnswer | null> {
  const [row] = await findRows(which, Prisma.sql`true`);
  return row ? deskAnswer(row) : null;
}

function deskAnswer({ claimedBy, claimedByName, claimedUntil, marks, ...row }: Row): DeskAnswer {
  return {
    ...row,
    marks: marks.map((mark) => ({ ...mark, at: new Date(mark.at) })),
    claim:
      claimedBy === null || claimedUntil === null
        ? null
        : { markerId: claimedBy, marker: claimedByName, expiresAt: claimedUntil },
  };
}

function findRows(which: Which, about: Prisma.Sql): Promise<Row[]> {
  const { classId, assignmentId = null, questionId = null, attemptId = null, sectionId = null } = which;
  return database().$queryRaw<Row[]>`
    SELECT a."id" AS "attemptId", q."questionId", a."assignmentId", a."personId", e."sectionId", a."moduleId",
      a."moduleVersion", latest."sequence", latest."verdict" = 'needs-a-person' AS "waits",
      latest."cause"::text AS "cause", latest."fraction"::float8 AS "fraction", latest."points"::float8 AS "points", latest."outOf"::float8 AS "outOf",
      latest."answerRevision",
      EXISTS (
        SELECT 1 FROM "Score" s
        JOIN "Enrolment" i ON i."classId" = n."classId" AND i."personId" = s."byId" AND i."role" = 'instructor'
        WHERE s."attemptId" = a."id" AND s."questionId" = q."questionId" AND s."cause" IN ('mark', 'override')
          AND s."answerRevision" IS NOT DISTINCT FROM latest."answerRevision"
      ) AS "byInstructor",
      (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', m."id", 'markerId', m."markerId", 'marker', p."name",
          'isSecond', m."isSecond", 'levels', m."levels", 'comment', m."comment", 'at', m."at")
          ORDER BY m."at", m."id"), '[]')
        FROM "Mark" m LEFT JOIN "Person" p ON p."id" = m."markerId"
        WHERE m."attemptId" = a."id" AND m."questionId" = q."questionId"
          AND m."answerRevision" IS NOT DISTINCT FROM latest."answerRevision"
      ) AS "marks",
      (SELECT count(*)::int FROM "Mark" m WHERE m."attemptId" = a."id" AND m."questionId" = q."questionId") AS "markCount",
      c."markerId" AS "claimedBy", claimant."name" AS "claimedByName", c."expiresAt" AS "claimedUntil"
    FROM "Assignment" n
    JOIN "Enrolment" e ON e."classId" = n."classId" AND e."role" = 'student' AND e."removedAt" IS NULL
    JOIN "Attempt" a ON a."assignmentId" = n."id" AND a."personId" = e."personId" AND NOT a."isPractice"
    JOIN LATERAL (
      SELECT DISTINCT s."questionId" FROM "Score" s WHERE s."attemptId" = a."id" AND ${about}
        AND (${questionId}::text IS NULL OR s."questionId" = ${questionId})
    ) q ON true
    JOIN LATERAL (
      SELECT * FROM "Score" s WHERE s."attemptId" = a."id" AND s."questionId" = q."questionId"
      ORDER BY s."sequence" DESC LIMIT 1
    ) latest ON true
    LEFT JOIN "MarkingClaim" c ON c."attemptId" = a."id" AND c."questionId" = q."questionId"
    LEFT JOIN "Person" claimant ON claimant."id" = c."markerId"
    WHERE n."classId" = ${classId}::uuid
      AND (${assignmentId}::uuid IS NULL OR n."id" = ${assignmentId}::uuid)
      AND (${attemptId}::uuid IS NULL OR a."id" = ${attemptId}::uuid)
      AND (${sectionId}::uuid IS NULL OR e."sectionId" = ${sectionId}::uuid)`;
}
