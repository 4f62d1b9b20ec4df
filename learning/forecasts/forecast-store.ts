import { scoreColumns } from "@/learning/attempt/score-columns";
import { database } from "@/prisma/client";
import type { QuestionScore } from "@/quiz/scoring/score-paper";
import type { ForecastAnswer } from "./forecasts";

/** What stands for these questions in every attempt of a person at a module: one row for an attempt and question. */
export async function findForecastAnswers(
  personId: string,
  moduleId: string,
  questions: readonly string[],
): Promise<ForecastAnswer[]> {
  return database().$queryRaw<ForecastAnswer[]>`
    SELECT DISTINCT ON (a."id", e."questionId") a."id" AS "attemptId", a."sectionId", a."moduleVersion",
      e."questionId", e."response", e."revision", s."submittedAt",
      EXISTS (
        SELECT 1 FROM "Score" score WHERE score."attemptId" = a."id" AND score."questionId" = e."questionId"
      ) AS "isScored"
    FROM "Attempt" a
    JOIN "AnswerEntry" e ON e."attemptId" = a."id" AND e."questionId" = ANY(${[...questions]}::text[])
    LEFT JOIN "Submission" s ON s."attemptId" = a."id"
    WHERE a."personId" = ${personId}::uuid AND a."moduleId" = ${moduleId}
    ORDER BY a."id", e."questionId", e."revision" DESC`;
}

/** When a person was first shown what became of a module's forecasts; null while they were not. */
export async function findReveal(personId: string, moduleId: string): Promise<Date | null> {
  const row = await database().reveal.findUnique({
    where: { personId_moduleId: { personId, moduleId } },
    select: { at: true },
  });
  return row?.at ?? null;
}

/** A reveal, and the scores that it brings: each in the attempt that locked its forecast. */
export type NewReveal = {
  readonly personId: string;
  readonly moduleId: string;
  readonly at: Date;
  readonly scoringVersion: number;
  readonly scores: readonly (QuestionScore & { readonly attemptId: string })[];
};

/**
 * Writes a reveal with its scores in one statement, all of it or nothing. Whoever comes second changes nothing: the keys of
 * both tables let each row in once.
 */
export async function insertReveal(reveal: NewReveal): Promise<void> {
  const { personId, moduleId, at, scoringVersion } = reveal;
  const scores = JSON.stringify(
    reveal.scores.map(({ attemptId, ...score }) => ({ attemptId, ...scoreColumns(score) })),
  );
  await database().$executeRaw`
    WITH revealed AS (
      INSERT INTO "Reveal" ("personId", "moduleId", "at")
      VALUES (${personId}::uuid, ${moduleId}, ${at}::timestamptz)
      ON CONFLICT DO NOTHING
    )
    INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion",
      "scoringVersion", "verdict", "fraction", "points", "outOf", "parts", "cause", "scoredAt")
    SELECT score."attemptId", score."questionId", 1, score."answerRevision", score."questionVersion",
      ${scoringVersion}::int, score."verdict", score."fraction", score."points", score."outOf",
      score."parts", 'reveal', ${at}::timestamptz
    FROM jsonb_to_recordset(${scores}::jsonb) AS score(
      "attemptId" uuid, "questionId" text, "answerRevision" int, "questionVersion" text,
      "verdict" "ScoreVerdict", "fraction" numeric, "points" numeric, "outOf" numeric, "parts" jsonb)
    ON CONFLICT DO NOTHING`;
}
