import { database } from "@/prisma/client";
import type { VerdictPart } from "@/quiz/question-types/question-type";
import type { Levels } from "./rubric";

/** A mark as it is written. `seen` is the number of the score that the marker knew of, `marks` how many marks there were. */
export type NewMark = {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly markerId: string;
  readonly levels: Levels;
  readonly comment: string | null;
  readonly questionVersion: string;
  readonly answerRevision: number | null;
  readonly seen: number;
  readonly marks: number;
  readonly at: Date;
};

/** What the mark is worth, and the entry that tells of it in the class's log. */
export type MarkScore = {
  readonly scoringVersion: number;
  readonly fraction: number;
  readonly points: number;
  readonly outOf: number;
  readonly parts: readonly VerdictPart[];
  readonly auditId: string;
  readonly classId: string;
};

/** *lost*: the marker no longer holds the answer. *outdated*: it was scored or marked again since they saw it. */
export type Marked = "marked" | "lost" | "outdated";

type Outcome = readonly [{ readonly held: boolean; readonly marked: boolean }];

/**
 * Writes a mark, the score that comes of it and what the log says, and lets go of the answer: one statement, all or nothing.
 * The next number of the score is taken by exactly one write.
 */
export async function writeMark(mark: NewMark, score: MarkScore): Promise<Marked> {
  const { attemptId, questionId, markerId, at } = mark;
  const [outcome] = await database().$queryRaw<Outcome>`
    WITH held AS (
      SELECT "attemptId" FROM "MarkingClaim" WHERE "attemptId" = ${attemptId}::uuid AND "questionId" = ${questionId}
        AND "markerId" = ${markerId}::uuid AND "expiresAt" > ${at}::timestamptz FOR UPDATE
    ), latest AS (
      SELECT s.* FROM "Score" s JOIN held ON held."attemptId" = s."attemptId"
      WHERE s."questionId" = ${questionId} ORDER BY s."sequence" DESC LIMIT 1
    ), scored AS (
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion", "scoringVersion",
        "verdict", "fraction", "points", "outOf", "parts", "cause", "causeId", "byId", "scoredAt")
      SELECT "attemptId", ${questionId}, "sequence" + 1, "answerRevision", ${mark.questionVersion},
        ${score.scoringVersion}::int, 'scored', ${score.fraction}::numeric, ${score.points}::numeric,
        ${score.outOf}::numeric, ${JSON.stringify(score.parts)}::jsonb, 'mark', ${mark.id}::uuid, ${markerId}::uuid,
        ${at}::timestamptz
      FROM latest WHERE "sequence" = ${mark.seen}::int
      ON CONFLICT DO NOTHING RETURNING "attemptId"
    ), marked AS (
      INSERT INTO "Mark" ("id", "attemptId", "questionId", "markerId", "levels", "comment", "questionVersion",
        "answerRevision", "at")
      SELECT ${mark.id}::uuid, "attemptId", ${questionId}, ${markerId}::uuid, ${JSON.stringify(mark.levels)}::jsonb,
        ${mark.comment}, ${mark.questionVersion}, ${mark.answerRevision}::int, ${at}::timestamptz
      FROM scored
    ), told AS (
      INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "before", "after")
      SELECT ${score.auditId}::uuid, ${score.classId}::uuid, ${markerId}::uuid, ${at}::timestamptz, 'marking.mark',
        ${`${attemptId}/${questionId}`},
        jsonb_build_object('points', CASE WHEN latest."verdict" = 'scored' THEN latest."points" END),
        jsonb_build_object('points', ${score.points}::numeric, 'levels', ${JSON.stringify(mark.levels)}::jsonb)
      FROM scored JOIN latest USING ("attemptId")
    ), let_go AS (
      DELETE FROM "MarkingClaim" c USING scored WHERE c."attemptId" = scored."attemptId" AND c."questionId" = ${questionId}
    )
    SELECT EXISTS (SELECT 1 FROM held) AS "held", EXISTS (SELECT 1 FROM scored) AS "marked"`;
  return markedOf(outcome);
}

/** Writes a second opinion, which changes no score, and lets go of the answer. */
export async function writeSecondMark(mark: NewMark): Promise<Marked> {
  const { attemptId, questionId, markerId, at } = mark;
  const [outcome] = await database().$queryRaw<Outcome>`
    WITH held AS (
      SELECT "attemptId" FROM "MarkingClaim" WHERE "attemptId" = ${attemptId}::uuid AND "questionId" = ${questionId}
        AND "markerId" = ${markerId}::uuid AND "expiresAt" > ${at}::timestamptz FOR UPDATE
    ), marked AS (
      INSERT INTO "Mark" ("id", "attemptId", "questionId", "markerId", "isSecond", "levels", "comment",
        "questionVersion", "answerRevision", "at")
      SELECT ${mark.id}::uuid, "attemptId", ${questionId}, ${markerId}::uuid, true,
        ${JSON.stringify(mark.levels)}::jsonb, ${mark.comment}, ${mark.questionVersion}, ${mark.answerRevision}::int,
        ${at}::timestamptz
      FROM held
      WHERE (SELECT max(s."sequence") FROM "Score" s
          WHERE s."attemptId" = ${attemptId}::uuid AND s."questionId" = ${questionId}) = ${mark.seen}::int
        AND (SELECT count(*) FROM "Mark" m
          WHERE m."attemptId" = ${attemptId}::uuid AND m."questionId" = ${questionId}) = ${mark.marks}::int
      RETURNING "attemptId"
    ), let_go AS (
      DELETE FROM "MarkingClaim" c USING marked WHERE c."attemptId" = marked."attemptId" AND c."questionId" = ${questionId}
    )
    SELECT EXISTS (SELECT 1 FROM held) AS "held", EXISTS (SELECT 1 FROM marked) AS "marked"`;
  return markedOf(outcome);
}

function markedOf({ held, marked }: Outcome[0]): Marked {
  if (!held) return "lost";
  return marked ? "marked" : "outdated";
}
