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
  readonly byId: string;
  readonly reason: string;
  readonly scoringVersion: number;
  readonly score: Pick<QuestionScore, "answerRevision" | "questionVersion" | "points" | "outOf"> & {
    readonly verdict: QuestionScore["verdict"]["verdict"];
    readonly fraction?: number | undefined;
    readonly parts?: unknown;
    readonly steps?: unknown;
  };
  readonly auditId: string;
  readonly classId: string;
  /** The permission's word for it. */
  readonly action: string;
  readonly at: Date;
};

/** Writes it in one statement, with its entry in the log, unless the question was scored again since; says whether it did. */
export async function appendScore(further: FurtherScore): Promise<boolean> {
  const { attemptId, questionId, score, at } = further;
  const count = await database().$executeRaw`
    WITH latest AS (
      SELECT * FROM "Score" WHERE "attemptId" = ${attemptId}::uuid AND "questionId" = ${questionId}
      ORDER BY "sequence" DESC LIMIT 1
    ), scored AS (
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion", "scoringVersion",
        "verdict", "fraction", "points", "outOf", "parts", "steps", "cause", "causeId", "byId", "note", "scoredAt")
      SELECT "attemptId", "questionId", "sequence" + 1, ${score.answerRevision}::int, ${score.questionVersion},
        ${further.scoringVersion}::int, ${score.verdict}::"ScoreVerdict", ${score.fraction ?? null}::numeric,
        ${score.points}::numeric, ${score.outOf}::numeric, ${jsonOf(score.parts)}::jsonb, ${jsonOf(score.steps)}::jsonb,
        ${further.cause}::"ScoreCause", ${further.causeId}::uuid, ${further.byId}::uuid, ${further.reason},
        ${at}::timestamptz
      FROM latest WHERE "sequence" = ${further.seen}::int
      ON CONFLICT DO NOTHING RETURNING "attemptId"
    )
    INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "before", "after", "reason")
    SELECT ${further.auditId}::uuid, ${further.classId}::uuid, ${further.byId}::uuid, ${at}::timestamptz,
      ${further.action}, ${`${attemptId}/${questionId}`},
      jsonb_build_object('verdict', latest."verdict", 'points', latest."points"),
      jsonb_build_object('verdict', ${score.verdict}::text, 'points', ${score.points}::numeric), ${further.reason}
    FROM scored JOIN latest USING ("attemptId")`;
  return count === 1;
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
