import type { ClassRole } from "@/access/rules";
import type { Worth } from "@/learning/scores/score-history";
import { database } from "@/prisma/client";
import type { RegradePolicy } from "./regrade";

/** Which attempts: all of a module's, or one assignment's. */
export type Scope = { readonly moduleId: string; readonly assignmentId: string | null };

/** An assignment, and the place that the asker has in its class now. */
export type ScopedAssignment = {
  readonly moduleId: string;
  readonly classId: string;
  readonly title: string;
  readonly role: ClassRole | null;
};

export async function findScopedAssignment(
  id: string,
  personId: string | null,
): Promise<ScopedAssignment | null> {
  const row = await database().assignment.findUnique({
    where: { id },
    select: { moduleId: true, classId: true, title: true },
  });
  if (!row) return null;
  const place =
    personId === null
      ? null
      : await database().enrolment.findFirst({
          where: { classId: row.classId, personId, removedAt: null },
          select: { role: true },
        });
  return { ...row, role: place?.role ?? null };
}

/** An attempt whose scores a regrade may change. */
export type RegradableAttempt = {
  readonly id: string;
  readonly personId: string;
  readonly name: string | null;
  readonly moduleVersion: string;
  readonly terms: unknown;
};

/** The attempts that have ended and were scored by other questions than the module's of this version, oldest first. */
export async function findRegradableAttempts(
  { moduleId, assignmentId }: Scope,
  version: string,
): Promise<RegradableAttempt[]> {
  return database().$queryRaw<RegradableAttempt[]>`
    SELECT a."id", a."personId", p."name", a."moduleVersion", a."terms"
    FROM "Attempt" a JOIN "Person" p ON p."id" = a."personId"
    WHERE a."moduleId" = ${moduleId} AND (${assignmentId}::uuid IS NULL OR a."assignmentId" = ${assignmentId}::uuid)
      AND a."endedAt" IS NOT NULL
      AND (a."moduleVersion" <> ${version} OR EXISTS (
        SELECT 1 FROM "Score" s WHERE s."attemptId" = a."id" AND s."cause" = 'regrade'))
    ORDER BY a."startedAt", a."id"`;
}

/** How many attempts are still open that were begun with other questions: they will be scored by those. */
export async function countOpenAttempts({ moduleId, assignmentId }: Scope, version: string): Promise<number> {
  return database().attempt.count({
    where: {
      moduleId,
      ...(assignmentId ? { assignmentId } : {}),
      endedAt: null,
      moduleVersion: { not: version },
    },
  });
}

export type NewRegrade = Scope & {
  readonly id: string;
  readonly moduleVersion: string;
  readonly questionIds: readonly string[];
  readonly policy: RegradePolicy;
  readonly reason: string;
  readonly previewHash: string;
  readonly byId: string;
  readonly at: Date;
  readonly scoringVersion: number;
  /** Null for a module as a whole. */
  readonly classId: string | null;
  readonly auditId: string;
  /** `seen` is the number of the score that each was decided on. */
  readonly scores: readonly (Worth & {
    readonly attemptId: string;
    readonly questionId: string;
    readonly seen: number;
  })[];
};

/**
 * Writes a regrade with all of its scores in one statement, or nothing because one of the questions was scored again since, or
 * because there is a regrade of this id. Says whether it did.
 */
export async function writeRegrade(regrade: NewRegrade): Promise<boolean> {
  const { id, byId, at, reason, moduleId, moduleVersion, assignmentId, policy, previewHash } = regrade;
  const rows = JSON.stringify(regrade.scores);
  const after = JSON.stringify({ policy, questions: regrade.questionIds, scores: regrade.scores.length });
  const [{ written }] = await database().$queryRaw<[{ written: boolean }]>`
    WITH given AS (
      SELECT f.* FROM jsonb_to_recordset(${rows}::jsonb) AS f("attemptId" uuid, "questionId" text, "seen" int,
        "answerRevision" int, "questionVersion" text, "verdict" "ScoreVerdict", "fraction" numeric, "points" numeric,
        "outOf" numeric, "parts" jsonb, "steps" jsonb)
      JOIN LATERAL (
        SELECT max(s."sequence") AS "sequence" FROM "Score" s
        WHERE s."attemptId" = f."attemptId" AND s."questionId" = f."questionId"
      ) latest ON latest."sequence" = f."seen"
    ), regraded AS (
      INSERT INTO "Regrade" ("id", "moduleId", "moduleVersion", "questionIds", "assignmentId", "policy", "reason",
        "previewHash", "byId", "at")
      SELECT ${id}::uuid, ${moduleId}, ${moduleVersion}, ${[...regrade.questionIds]}::text[], ${assignmentId}::uuid,
        ${policy}::"RegradePolicy", ${reason}, ${previewHash}, ${byId}::uuid, ${at}::timestamptz
      WHERE (SELECT count(*) FROM given) = ${regrade.scores.length}::int
      ON CONFLICT DO NOTHING RETURNING "id"
    ), scored AS (
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion", "scoringVersion",
        "verdict", "fraction", "points", "outOf", "parts", "steps", "cause", "causeId", "byId", "note", "scoredAt")
      SELECT g."attemptId", g."questionId", g."seen" + 1, g."answerRevision", g."questionVersion",
        ${regrade.scoringVersion}::int, g."verdict", g."fraction", g."points", g."outOf", nullif(g."parts", 'null'),
        nullif(g."steps", 'null'), 'regrade', regraded."id", ${byId}::uuid, ${reason}, ${at}::timestamptz
      FROM given g, regraded
    ), told AS (
      INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "after", "reason")
      SELECT ${regrade.auditId}::uuid, ${regrade.classId}::uuid, ${byId}::uuid, ${at}::timestamptz, 'regrade.commit',
        regraded."id"::text, ${after}::jsonb, ${reason}
      FROM regraded
    )
    SELECT EXISTS (SELECT 1 FROM regraded) AS "written"`.catch(notWrittenOnConflict);
  return written;
}

/** Two writers wanted the same number of a score: the database let one of them have it, and undid all that the other wrote. */
export function notWrittenOnConflict(error: unknown): [{ written: boolean }] {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { kind?: unknown } } } };
  if (meta?.driverAdapterError?.cause?.kind === "UniqueConstraintViolation") return [{ written: false }];
  throw error;
}
