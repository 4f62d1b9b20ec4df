import { database } from "@/prisma/client";

/** What one question was last found to be worth, and the answer that this was computed from. */
export type ScoreRow = {
  readonly questionId: string;
  readonly verdict: "scored" | "unanswered" | "invalid" | "needs-a-person";
  readonly fraction: number | null;
  readonly points: number;
  readonly outOf: number;
  readonly response: unknown;
  /** The module version whose question it was regraded by, where the score that counts comes from a regrade. */
  readonly mendedBy: string | null;
  /** What a person chose and wrote who marked it, once that may be shown. */
  readonly mark: {
    readonly levels: Readonly<Record<string, number>>;
    readonly comment: string | null;
  } | null;
};

/** The latest score of every question of an attempt that its person may know of, each with its answer, by question. */
export async function findScores(attemptId: string): Promise<ReadonlyMap<string, ScoreRow>> {
  const rows = await database().$queryRaw<ScoreRow[]>`
    SELECT DISTINCT ON (score."questionId") score."questionId", score."verdict"::text AS "verdict",
      score."fraction"::float8 AS "fraction", score."points"::float8 AS "points",
      score."outOf"::float8 AS "outOf", entry."response", (
        SELECT r."moduleVersion" FROM "Regrade" r WHERE r."id" = score."causeId" AND score."cause" = 'regrade'
      ) AS "mendedBy", (
        SELECT jsonb_build_object('levels', m."levels", 'comment', m."comment")
        FROM "ShownScore" marked JOIN "Mark" m ON m."id" = marked."causeId"
        WHERE marked."attemptId" = score."attemptId" AND marked."questionId" = score."questionId"
          AND marked."cause" = 'mark' AND marked."answerRevision" = score."answerRevision"
        ORDER BY marked."sequence" DESC LIMIT 1
      ) AS "mark"
    FROM "ShownScore" score
    LEFT JOIN "AnswerEntry" entry ON entry."attemptId" = score."attemptId"
      AND entry."questionId" = score."questionId" AND entry."revision" = score."answerRevision"
    WHERE score."attemptId" = ${attemptId}::uuid
    ORDER BY score."questionId", score."sequence" DESC`;
  return new Map(rows.map((row) => [row.questionId, row]));
}
