import { run } from "@/prisma/client";
import type { BehaviourId } from "@/quiz/behaviours/behaviour";
import { type CheckedTry, deferredRules, type GradingRules } from "@/quiz/scoring/grade-question";
import { neverAnswered, type Said, type SameKeyEntry, type Span, type StoredAnswer } from "./attempt";
import type { QuizPlace } from "./quiz-id";

/** Everything that has to be known to decide one write of an answer. */
export type AnswerFacts = QuizPlace & {
  readonly personId: string;
  readonly moduleVersion: string;
  readonly leftOut: readonly string[];
  readonly drawn: readonly string[];
  readonly rules: GradingRules;
  /** The place of the question that is open; null where one may go back and forth. */
  readonly position: number | null;
  readonly span: Span;
  readonly stored: StoredAnswer;
  readonly sameKey: SameKeyEntry | null;
  readonly lateEntries: number;
  /** What was checked of this question, in order; null where the behaviour checks nothing. */
  readonly tries: readonly CheckedTry[] | null;
};

export type NamedWrite = {
  readonly attempt: string;
  readonly question: string;
  readonly clientKey: string;
};

type FactsRow = QuizPlace & {
  readonly personId: string;
  readonly moduleVersion: string;
  readonly leftOut: readonly string[];
  readonly drawn: readonly string[];
  readonly behaviour: BehaviourId;
  /** What the terms say of tries; null where the behaviour checks nothing. */
  readonly settings: Omit<GradingRules, "behaviour"> | null;
  readonly position: number | null;
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
  readonly lateAnswersWithin: number | null;
  readonly lateEntries: number;
  readonly tries: readonly CheckedTry[] | null;
  readonly latest: (Said & { readonly revision: number; readonly savedAt: string }) | null;
  readonly same:
    | (Said & Pick<SameKeyEntry, "questionId" | "revision" | "isLate"> & { readonly savedAt: string })
    | null;
};

const answerFacts = {
  name: "answer-facts",
  text: `SELECT a."personId", a."moduleId", a."sectionId", a."moduleVersion", a."leftOut", a."drawn", a."behaviour",
      a."deadline", a."endedAt", (a."terms"->>'lateAnswersWithin')::float8 AS "lateAnswersWithin",
      CASE WHEN a."terms"->>'navigation' = 'forward-only' THEN a."position" END AS "position",
      CASE WHEN a."behaviour" NOT IN ('deferred', 'certainty-deferred') THEN
        jsonb_build_object('penalty', a."terms"->'penalty', 'pointsList', a."terms"->'pointsList')
      END AS "settings",
      CASE WHEN a."behaviour" NOT IN ('deferred', 'certainty-deferred') THEN (
        SELECT coalesce(jsonb_agg(jsonb_build_object('fraction', t."fraction", 'parts', t."parts",
          'certainty', t."certainty", 'answerRevision', t."answerRevision", 'response', e."response")
          ORDER BY t."number"), '[]')
        FROM "Try" t JOIN "AnswerEntry" e ON e."attemptId" = t."attemptId" AND e."questionId" = t."questionId"
          AND e."revision" = t."answerRevision"
        WHERE t."attemptId" = a."id" AND t."questionId" = $2
      ) END AS "tries",
      CASE WHEN a."endedAt" IS NULL THEN 0 ELSE (
        SELECT count(*)::int FROM "AnswerEntry" e WHERE e."attemptId" = a."id" AND e."questionId" = $2 AND e."isLate"
      ) END AS "lateEntries",
      to_jsonb(latest) AS "latest", to_jsonb(same) AS "same"
    FROM "Attempt" a
    LEFT JOIN LATERAL (
      SELECT e."response", e."revision", e."savedAt", e."certainty", e."confidence", e."why" FROM "AnswerEntry" e
      WHERE e."attemptId" = a."id" AND e."questionId" = $2
      ORDER BY e."revision" DESC LIMIT 1
    ) latest ON true
    LEFT JOIN LATERAL (
      SELECT e."questionId", e."response", e."revision", e."savedAt", e."certainty", e."confidence", e."why", e."isLate"
      FROM "AnswerEntry" e WHERE e."attemptId" = a."id" AND e."clientKey" = $3::uuid
    ) same ON true
    WHERE a."id" = $1::uuid`,
};

/** The attempt, the answer that stands, and the entry that has the write's client key: one statement. */
export async function findAnswerFacts(write: NamedWrite): Promise<AnswerFacts | null> {
  const { rows } = await run<FactsRow>(answerFacts, [write.attempt, write.question, write.clientKey]);
  return rows[0] ? factsOf(rows[0]) : null;
}

function factsOf(row: FactsRow): AnswerFacts {
  const { deadline, endedAt, lateAnswersWithin, latest, same, behaviour, settings, ...facts } = row;
  return {
    ...facts,
    rules: settings ? { behaviour, ...settings } : { ...deferredRules, behaviour },
    span: { deadline, endedAt, lateAnswersWithin: lateAnswersWithin ?? 0 },
    stored: latest ? { ...latest, savedAt: new Date(latest.savedAt) } : neverAnswered,
    sameKey: same && { ...same, savedAt: new Date(same.savedAt) },
  };
}

export type NewEntry = NamedWrite &
  Said & {
    /** The number of the new entry; 1 above the one it was decided on. */
    readonly revision: number;
    readonly savedAt: Date;
    readonly clientTime: Date | null;
  };

const columns = `"attemptId", "questionId", "revision", "response", "clientKey", "savedAt", "clientTime", "confidence", "certainty", "why"`;
const values = `$2, $3::int, $4::jsonb, $5::uuid, $6::timestamptz, $7::timestamptz, $8::smallint, $9::smallint, $10`;

const answerEntry = {
  name: "answer-entry",
  text: `WITH open AS (
      SELECT "id" FROM "Attempt" WHERE "id" = $1::uuid AND "endedAt" IS NULL FOR NO KEY UPDATE
    )
    INSERT INTO "AnswerEntry" (${columns}) SELECT open."id", ${values} FROM open
    ON CONFLICT DO NOTHING`,
};

const lateEntry = {
  name: "late-entry",
  text: `INSERT INTO "AnswerEntry" (${columns}, "isLate") VALUES ($1::uuid, ${values}, true) ON CONFLICT DO NOTHING`,
};

/**
 * Appends an answer in one statement, and says whether it did. The attempt's row is locked while it has not ended, so
 * that an answer is either in time for a submission that runs at the same moment or not stored. Revisions have no gaps,
 * so the primary key lets exactly one write follow each; the key of the client lets one write in once.
 */
export async function appendAnswer(entry: NewEntry): Promise<boolean> {
  return (await run(answerEntry, valuesOf(entry))).count === 1;
}

/** Keeps an answer that came too late to count by itself, and says whether it did. */
export async function appendLateAnswer(entry: NewEntry): Promise<boolean> {
  return (await run(lateEntry, valuesOf(entry))).count === 1;
}

function valuesOf(entry: NewEntry): unknown[] {
  const { attempt, question, revision, clientKey, savedAt, clientTime, confidence, certainty, why } = entry;
  const response = entry.response === null ? null : JSON.stringify(entry.response);
  return [attempt, question, revision, response, clientKey, savedAt, clientTime, confidence, certainty, why];
}
