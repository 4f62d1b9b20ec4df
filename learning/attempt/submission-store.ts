import { database } from "@/prisma/client";
import type { QuestionScore } from "@/quiz/scoring/score-paper";
import type { Span, StoredAnswer } from "./attempt";
import { findAnswers } from "./attempt-store";

/** A submission's receipt, and the points of its questions as they were last scored. */
export type SubmissionRow = {
  readonly receipt: string;
  readonly submittedAt: Date;
  readonly points: number;
  readonly outOf: number;
};

/** The submission of an attempt with the sums of its latest scores, or null while there is none. */
export async function findSubmission(attemptId: string): Promise<SubmissionRow | null> {
  const [row] = await database().$queryRaw<SubmissionRow[]>`
    SELECT s."receipt", s."submittedAt",
      coalesce(sum(latest."points"), 0)::float8 AS "points", coalesce(sum(latest."outOf"), 0)::float8 AS "outOf"
    FROM "Submission" s
    LEFT JOIN LATERAL (
      SELECT DISTINCT ON (score."questionId") score."points", score."outOf" FROM "Score" score
      WHERE score."attemptId" = s."attemptId" ORDER BY score."questionId", score."sequence" DESC
    ) latest ON true
    WHERE s."attemptId" = ${attemptId}::uuid
    GROUP BY s."attemptId"`;
  return row ?? null;
}

/** What an attempt holds while nobody else can change it. */
export type LockedAttempt = {
  readonly span: Span;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
};

/** What is written when an attempt is handed in. */
export type Closing = {
  readonly receipt: string;
  readonly clientKey: string;
  readonly at: Date;
  readonly scoringVersion: number;
  readonly scores: readonly QuestionScore[];
};

/**
 * Locks the attempt, shows what it holds, writes what `close` makes of that, all or nothing, and gives it back. The log is read by
 * a second statement, because only what begins after the lock is sure to see every answer that was acknowledged.
 */
export async function closeAttempt(
  attemptId: string,
  close: (locked: LockedAttempt) => Closing | null,
): Promise<Closing | null> {
  return database().$transaction(async (transaction) => {
    const [span] = await transaction.$queryRaw<Span[]>`
      SELECT "deadline", "endedAt" FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR NO KEY UPDATE`;
    if (!span) throw new Error(`attempt ${attemptId} is gone`);
    const closing = close({ span, answers: await findAnswers(attemptId, transaction) });
    if (!closing) return null;
    await transaction.$executeRaw`
      WITH ended AS (
        UPDATE "Attempt" SET "endedAt" = ${closing.at}::timestamptz WHERE "id" = ${attemptId}::uuid RETURNING "id"
      ), submitted AS (
        INSERT INTO "Submission" ("attemptId", "receipt", "clientKey", "submittedAt")
        SELECT "id", ${closing.receipt}, ${closing.clientKey}::uuid, ${closing.at}::timestamptz FROM ended
      )
      INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion",
        "scoringVersion", "verdict", "fraction", "points", "outOf", "parts", "scoredAt")
      SELECT ended."id", score."questionId", 1, score."answerRevision", score."questionVersion",
        ${closing.scoringVersion}::int, score."verdict", score."fraction", score."points", score."outOf",
        score."parts", ${closing.at}::timestamptz
      FROM ended, jsonb_to_recordset(${JSON.stringify(closing.scores.map(columnsOf))}::jsonb) AS score(
        "questionId" text, "answerRevision" int, "questionVersion" text, "verdict" "ScoreVerdict",
        "fraction" numeric, "points" numeric, "outOf" numeric, "parts" jsonb)`;
    return closing;
  });
}

function columnsOf({ verdict, ...score }: QuestionScore) {
  const scored = verdict.verdict === "scored" ? verdict : null;
  return { ...score, verdict: verdict.verdict, fraction: scored?.fraction, parts: scored?.parts };
}
