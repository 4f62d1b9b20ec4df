import { database } from "@/prisma/client";
import type { RegradePolicy } from "./regrade";
import { notWrittenOnConflict, type Scope } from "./regrade-store";

/** A regrade as it was committed, and since when it is undone. */
export type RegradeRow = Scope & {
  readonly id: string;
  readonly moduleVersion: string;
  readonly questionIds: readonly string[];
  readonly policy: RegradePolicy;
  readonly reason: string;
  readonly previewHash: string;
  readonly byId: string;
  readonly by: string | null;
  readonly at: Date;
  /** How many scores it wrote. */
  readonly scores: number;
  readonly undoneAt: Date | null;
};

type Which = { readonly id: string } | { readonly ids: readonly string[] } | Scope;

/** Regrades, latest first: one, some, all of a module, or those of an assignment and of its module as a whole. */
export async function findRegrades(which: Which): Promise<RegradeRow[]> {
  const ids = "ids" in which ? [...which.ids] : "id" in which ? [which.id] : null;
  const { moduleId, assignmentId } = "moduleId" in which ? which : { moduleId: null, assignmentId: null };
  return database().$queryRaw<RegradeRow[]>`
    SELECT r."id", r."moduleId", r."moduleVersion", r."questionIds", r."assignmentId", r."policy"::text AS "policy",
      r."reason", r."previewHash", r."byId", p."name" AS "by", r."at", u."at" AS "undoneAt",
      (SELECT count(*)::int FROM "Score" s WHERE s."causeId" = r."id") AS "scores"
    FROM "Regrade" r
    LEFT JOIN "RegradeUndo" u ON u."regradeId" = r."id"
    LEFT JOIN "Person" p ON p."id" = r."byId"
    WHERE (${ids === null}::boolean OR r."id" = ANY(${ids ?? []}::uuid[]))
      AND (${moduleId}::text IS NULL OR r."moduleId" = ${moduleId})
      AND (${assignmentId}::uuid IS NULL OR r."assignmentId" IS NULL OR r."assignmentId" = ${assignmentId}::uuid)
    ORDER BY r."at" DESC, r."id" DESC`;
}

export type NewUndo = {
  readonly id: string;
  readonly regradeId: string;
  readonly byId: string;
  readonly at: Date;
  readonly classId: string | null;
  readonly auditId: string;
};

/**
 * Takes a regrade back, in one statement: of each question whose last score is the regrade's, the score before it comes back as a
 * further one. Says whether it did; not when it was undone before, or somebody scored one of them at the same moment.
 */
export async function writeUndo({ id, regradeId, byId, at, classId, auditId }: NewUndo): Promise<boolean> {
  const [{ written }] = await database().$queryRaw<[{ written: boolean }]>`
    WITH undone AS (
      INSERT INTO "RegradeUndo" ("regradeId", "id", "byId", "at")
      VALUES (${regradeId}::uuid, ${id}::uuid, ${byId}::uuid, ${at}::timestamptz)
      ON CONFLICT DO NOTHING RETURNING "id"
    ), restored AS (
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion", "scoringVersion",
        "verdict", "fraction", "points", "outOf", "parts", "steps", "cause", "causeId", "byId", "note", "scoredAt")
      SELECT b."attemptId", b."questionId", r."sequence" + 1, b."answerRevision", b."questionVersion", b."scoringVersion",
        b."verdict", b."fraction", b."points", b."outOf", b."parts", b."steps", 'undo', undone."id", ${byId}::uuid, NULL,
        ${at}::timestamptz
      FROM undone, "Score" r
      JOIN "Score" b ON b."attemptId" = r."attemptId" AND b."questionId" = r."questionId"
        AND b."sequence" = r."sequence" - 1
      WHERE r."causeId" = ${regradeId}::uuid AND r."cause" = 'regrade' AND NOT EXISTS (
        SELECT 1 FROM "Score" later WHERE later."attemptId" = r."attemptId" AND later."questionId" = r."questionId"
          AND later."sequence" > r."sequence")
    ), told AS (
      INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject")
      SELECT ${auditId}::uuid, ${classId}::uuid, ${byId}::uuid, ${at}::timestamptz, 'regrade.undo', ${regradeId}
      FROM undone
    )
    SELECT EXISTS (SELECT 1 FROM undone) AS "written"`.catch(notWrittenOnConflict);
  return written;
}

/** What came of undoing a regrade, question by question. */
export type Undone = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly isRestored: boolean;
};

/** What the undoing of a regrade brought back, and what it left because it was scored again since; null while it is not undone. */
export async function findUndone(regradeId: string): Promise<readonly Undone[] | null> {
  const undo = await database().regradeUndo.findUnique({ where: { regradeId }, select: { id: true } });
  if (!undo) return null;
  return database().$queryRaw<Undone[]>`
    SELECT r."attemptId", r."questionId", EXISTS (
      SELECT 1 FROM "Score" u WHERE u."attemptId" = r."attemptId" AND u."questionId" = r."questionId"
        AND u."causeId" = ${undo.id}::uuid) AS "isRestored"
    FROM "Score" r WHERE r."causeId" = ${regradeId}::uuid AND r."cause" = 'regrade'
    ORDER BY r."attemptId", r."questionId"`;
}
