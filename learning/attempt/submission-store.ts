import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { QuestionScore } from "@/quiz/scoring/score-paper";
import { scoreColumns } from "./score-columns";

/** A submission's receipt, and the points of its questions as they were last scored. */
export type SubmissionRow = {
  readonly receipt: string;
  readonly submittedAt: Date;
  readonly by: "person" | "time";
  readonly points: number;
  readonly outOf: number;
  /** Points of the questions that wait for a person; in neither of the others. */
  readonly waiting: number;
};

/** The submission of an attempt with the sums of its latest scores, or null while there is none. */
export async function findSubmission(attemptId: string): Promise<SubmissionRow | null> {
  const [row] = await database().$queryRaw<SubmissionRow[]>`
    SELECT s."receipt", s."submittedAt", s."by"::text AS "by",
      coalesce(sum(latest."points") FILTER (WHERE NOT latest."waits"), 0)::float8 AS "points",
      coalesce(sum(latest."outOf") FILTER (WHERE NOT latest."waits"), 0)::float8 AS "outOf",
      coalesce(sum(latest."outOf") FILTER (WHERE latest."waits"), 0)::float8 AS "waiting"
    FROM "Submission" s
    LEFT JOIN LATERAL (
      SELECT DISTINCT ON (score."questionId") score."points", score."outOf",
        score."verdict" = 'needs-a-person' AS "waits" FROM "ShownScore" score
      WHERE score."attemptId" = s."attemptId" ORDER BY score."questionId", score."sequence" DESC
    ) latest ON true
    WHERE s."attemptId" = ${attemptId}::uuid
    GROUP BY s."attemptId"`;
  return row ?? null;
}

/**
 * What is written when an attempt ends. `entries` and `tries` are how many of its log the scores were computed from; `at` is
 * when it ended, which is its deadline where the clock ended it.
 */
export type Closing = {
  readonly attemptId: string;
  readonly receipt: string;
  readonly clientKey: string;
  readonly by: "person" | "time";
  readonly at: Date;
  readonly entries: number;
  readonly tries: number;
  readonly scoringVersion: number;
  readonly scores: readonly QuestionScore[];
};

/**
 * Ends an attempt with its submission and scores in one statement, all of it or nothing. *ended*: somebody else did it
 * before, or its deadline was moved while the clock was about to end it. *outdated*: another answer was saved since the log was read; a trigger saw that while the attempt was locked.
 */
export async function writeClosing(
  closing: Closing,
  within: Prisma.TransactionClient = database(),
): Promise<"closed" | "ended" | "outdated"> {
  const { attemptId, receipt, clientKey, by, at, entries, tries, scoringVersion } = closing;
  const scores = JSON.stringify(closing.scores.map(scoreColumns));
  try {
    const [{ closed }] = await within.$queryRaw<[{ closed: boolean }]>`
      WITH ended AS (
        UPDATE "Attempt" SET "endedAt" = ${at}::timestamptz
        WHERE "id" = ${attemptId}::uuid AND "endedAt" IS NULL
          AND (${by} <> 'time' OR "deadline" = ${at}::timestamptz) RETURNING "id"
      ), submitted AS (
        INSERT INTO "Submission" ("attemptId", "receipt", "clientKey", "entries", "tries", "by", "submittedAt")
        SELECT "id", ${receipt}, ${clientKey}::uuid, ${entries}::int, ${tries}::int, ${by}::"SubmittedBy",
          ${at}::timestamptz
        FROM ended
      ), scored AS (
        INSERT INTO "Score" ("attemptId", "questionId", "sequence", "answerRevision", "questionVersion",
          "scoringVersion", "verdict", "fraction", "points", "outOf", "parts", "steps", "scoredAt")
        SELECT ended."id", score."questionId", 1, score."answerRevision", score."questionVersion",
          ${scoringVersion}::int, score."verdict", score."fraction", score."points", score."outOf",
          score."parts", score."steps", ${at}::timestamptz
        FROM ended, jsonb_to_recordset(${scores}::jsonb) AS score(
          "questionId" text, "answerRevision" int, "questionVersion" text, "verdict" "ScoreVerdict",
          "fraction" numeric, "points" numeric, "outOf" numeric, "parts" jsonb, "steps" jsonb)
      )
      SELECT EXISTS (SELECT 1 FROM ended) AS "closed"`;
    return closed ? "closed" : "ended";
  } catch (error) {
    if (isWriteConflict(error)) return "outdated";
    throw error;
  }
}

/** Does something while nobody else can save an answer of the attempt or end it. */
export async function holdingAttempt<Output>(
  attemptId: string,
  work: (within: Prisma.TransactionClient) => Promise<Output>,
): Promise<Output> {
  return database().$transaction(async (within) => {
    await within.$queryRaw`SELECT "id" FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR NO KEY UPDATE`;
    return work(within);
  });
}

/** Whether PostgreSQL ended the statement as a serialization failure (40001); Prisma wraps the driver's error in its own. */
function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const wrapped = error.meta?.driverAdapterError as
    | { readonly cause?: { readonly kind?: unknown } }
    | undefined;
  return wrapped?.cause?.kind === "TransactionWriteConflict";
}
