import { database } from "@/prisma/client";

/** What somebody wrote, and who they are with what their attempt has come to so far. */
export type AnswerTexts = {
  readonly response: unknown;
  readonly who: {
    readonly name: string | null;
    readonly email: string | null;
    readonly points: number;
    readonly outOf: number;
  };
};

/** Reads one entry of the log. What only those may see who ask for it comes beside it. */
export async function findAnswerTexts(
  attemptId: string,
  questionId: string,
  revision: number,
): Promise<AnswerTexts> {
  const [row] = await database().$queryRaw<(AnswerTexts["who"] & { response: unknown })[]>`
    SELECT e."response", p."name", p."email",
      coalesce(sum(latest."points") FILTER (WHERE NOT latest."waits"), 0)::float8 AS "points",
      coalesce(sum(latest."outOf") FILTER (WHERE NOT latest."waits"), 0)::float8 AS "outOf"
    FROM "AnswerEntry" e
    JOIN "Attempt" a ON a."id" = e."attemptId"
    JOIN "Person" p ON p."id" = a."personId"
    LEFT JOIN LATERAL (
      SELECT DISTINCT ON (s."questionId") s."points", s."outOf", s."verdict" = 'needs-a-person' AS "waits"
      FROM "Score" s WHERE s."attemptId" = a."id" ORDER BY s."questionId", s."sequence" DESC
    ) latest ON true
    WHERE e."attemptId" = ${attemptId}::uuid AND e."questionId" = ${questionId} AND e."revision" = ${revision}::int
    GROUP BY e."attemptId", e."questionId", e."revision", p."id"`;
  if (!row) throw new Error(`attempt ${attemptId} has no entry ${revision} of ${questionId}`);
  const { response, ...who } = row;
  return { response, who };
}
