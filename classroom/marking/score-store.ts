import { database } from "@/prisma/client";
import type { QuestionScore } from "@/quiz/scoring/score-paper";

/** A further score of a question that somebody on the staff causes, and the entry that tells of it in the class's log. */
export type FurtherScore = {
  readonly attemptId: string;
  readonly questionId: string;
  /** The number of the latest score that it was decided on. */
  readonly seen: number;
  readonly cause: "override" | "late-answer" | "mark";
  readonly causeId: string | null;
  readonly reason: string;
  readonly score: Pick<QuestionScore, "answerRevision" | "questionVersion" | "points" | "outOf"> & {
    readonly verdict: QuestionScore["verdict"]["verdict"];
    readonly fraction?: number | undefined;
    readonly parts?: unknown;
    readonly steps?: unknown;
  };
  readonly auditId: string;
};

/** Who causes them, when, and in which class; `action` is the permission's word for it. */
export type Cause = {
  readonly byId: string;
  readonly at: Date;
  readonly classId: string;
  readonly action: string;
  readonly scoringVersion: number;
};

/**
 * Writes further scores, each with its entry in the log, in one statement: all of them, or none because one of the questions was
 * scored again since. Says whether it did.
 */
export async function appendScores(scores: readonly FurtherScore[], cause: Cause): Promise<boolean> {
  const { byId, at, classId, action, scoringVersion } = cause;
  const rows = JSON.stringify(scores.map(({ score, ...further }) => ({ ...score, ...further })));
  const [{ written }] = await database().$queryRaw<[{ written: number }]>`
    WITH given AS (
      SELECT f.*, latest."verdict" AS "oldVerdict", latest."points" AS "oldPoints", latest."sequence"
      FROM jsonb_to_recordset(${rows}::jsonb) AS f("attemptId" uuid, "questionId" text, "seen" int, "cause" "ScoreCause",
        "causeId" uuid, "reason" text, "auditId" uuid, "answerRevision" int, "questionVersion" text,
        "verdict" "ScoreVerdict", "fraction" numeric, "points" numeric, "outOf" numeric, "parts" jsonb, "steps" jsonb)
      JOIN LATERAL (
        SELECT * FROM "Score" s WHERE s."attemptId" = f."attemptId" AND s."questionId" = f."questionId"
        ORDER BY s."sequence" DESC LIMIT 1
      ) latest ON latest."sequence" = f."seen"
    ), scored AS (
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion", "scoringVersion",
        "verdict", "fraction", "points", "outOf", "parts", "steps", "cause", "causeId", "byId", "note", "scoredAt")
      SELECT "attemptId", "questionId", "seen" + 1, "answerRevision", "questionVersion", ${scoringVersion}::int, "verdict",
        "fraction", "points", "outOf", "parts", "steps", "cause", "causeId", ${byId}::uuid, "reason", ${at}::timestamptz
      FROM given WHERE (SELECT count(*) FROM given) = ${scores.length}::int
      RETURNING "attemptId", "questionId"
    ), told AS (
      INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "before", "after", "reason")
      SELECT given."auditId", ${classId}::uuid, ${byId}::uuid, ${at}::timestamptz, ${action},
        given."attemptId" || '/' || given."questionId",
        jsonb_build_object('verdict', given."oldVerdict", 'points', given."oldPoints"),
        jsonb_build_object('verdict', given."verdict", 'points', given."points"), given."reason"
      FROM given JOIN scored USING ("attemptId", "questionId")
    )
    SELECT count(*)::int AS "written" FROM scored`.catch(noneOnConflict);
  return written === scores.length;
}

/** Two writers wanted the same number: the database let one of them have it, and undid all that the other wrote. */
function noneOnConflict(error: unknown): [{ written: number }] {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { kind?: unknown } } } };
  if (meta?.driverAdapterError?.cause?.kind === "UniqueConstraintViolation") return [{ written: -1 }];
  throw error;
}
