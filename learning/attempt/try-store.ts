import { run } from "@/prisma/client";
import type { VerdictPart } from "@/quiz/question-types/question-type";

/** An answer that is checked while the attempt is open. */
export type NewTry = {
  readonly attempt: string;
  readonly question: string;
  /** From 1, without gaps. */
  readonly number: number;
  readonly answerRevision: number;
  readonly scoringVersion: number;
  readonly fraction: number;
  readonly parts: readonly VerdictPart[] | null;
  readonly certainty: number | null;
  readonly clientKey: string;
  readonly at: Date;
};

const newTry = {
  name: "new-try",
  text: `WITH open AS (
      SELECT "id" FROM "Attempt" WHERE "id" = $1::uuid AND "endedAt" IS NULL FOR NO KEY UPDATE
    )
    INSERT INTO "Try" ("attemptId", "questionId", "number", "answerRevision", "scoringVersion", "fraction", "parts",
      "certainty", "clientKey", "at")
    SELECT open."id", $2, $3::int, $4::int, $5::int, $6::numeric, $7::jsonb, $8::smallint, $9::uuid, $10::timestamptz
    FROM open
    WHERE NOT EXISTS (
      SELECT 1 FROM "AnswerEntry" e WHERE e."attemptId" = open."id" AND e."questionId" = $2 AND e."revision" > $4::int
    )
    ON CONFLICT DO NOTHING`,
};

/**
 * Writes a try in one statement, and says whether it did: not when the attempt has ended, a newer answer was saved, or
 * another try has the number. Numbers have no gaps, so the primary key lets exactly one try follow each.
 */
export async function appendTry(one: NewTry): Promise<boolean> {
  const parts = one.parts === null ? null : JSON.stringify(one.parts);
  const { attempt, question, number, answerRevision, scoringVersion, fraction, certainty, clientKey, at } =
    one;
  const { count } = await run(newTry, [
    attempt,
    question,
    number,
    answerRevision,
    scoringVersion,
    fraction,
    parts,
    certainty,
    clientKey,
    at,
  ]);
  return count === 1;
}

const keyOfTry = {
  name: "try-with-key",
  text: `SELECT "questionId" FROM "Try" WHERE "attemptId" = $1::uuid AND "clientKey" = $2::uuid`,
};

/** The question that was checked under this client key; null when none was. */
export async function findTriedQuestion(attempt: string, clientKey: string): Promise<string | null> {
  const { rows } = await run<{ questionId: string }>(keyOfTry, [attempt, clientKey]);
  return rows[0]?.questionId ?? null;
}
