import { run } from "@/prisma/client";
import { neverAnswered, type SameKeyEntry, type Span, type StoredAnswer } from "./attempt";
import type { QuizPlace } from "./quiz-id";

/** Everything that has to be known to decide one write of an answer. */
export type AnswerFacts = QuizPlace & {
  readonly personId: string;
  readonly moduleVersion: string;
  readonly leftOut: readonly string[];
  readonly span: Span;
  readonly stored: StoredAnswer;
  readonly sameKey: SameKeyEntry | null;
};

export type NamedWrite = {
  readonly attempt: string;
  readonly question: string;
  readonly clientKey: string;
};

type FactsRow = QuizPlace &
  Span & {
    readonly personId: string;
    readonly moduleVersion: string;
    readonly leftOut: readonly string[];
    readonly response: unknown;
    readonly revision: number | null;
    readonly savedAt: Date | null;
    readonly keyQuestion: string | null;
    readonly keyResponse: unknown;
    readonly keyRevision: number | null;
    readonly keySavedAt: Date | null;
  };

const answerFacts = {
  name: "answer-facts",
  text: `SELECT a."personId", a."moduleId", a."sectionId", a."moduleVersion", a."leftOut", a."deadline", a."endedAt",
      latest."response", latest."revision", latest."savedAt",
      same."questionId" AS "keyQuestion", same."response" AS "keyResponse",
      same."revision" AS "keyRevision", same."savedAt" AS "keySavedAt"
    FROM "Attempt" a
    LEFT JOIN LATERAL (
      SELECT e."response", e."revision", e."savedAt" FROM "AnswerEntry" e
      WHERE e."attemptId" = a."id" AND e."questionId" = $2
      ORDER BY e."revision" DESC LIMIT 1
    ) latest ON true
    LEFT JOIN "AnswerEntry" same ON same."attemptId" = a."id" AND same."clientKey" = $3::uuid
    WHERE a."id" = $1::uuid`,
};

/** The attempt, the answer that stands, and the entry that has the write's client key: one statement. */
export async function findAnswerFacts(write: NamedWrite): Promise<AnswerFacts | null> {
  const { rows } = await run<FactsRow>(answerFacts, [write.attempt, write.question, write.clientKey]);
  return rows[0] ? factsOf(rows[0]) : null;
}

function factsOf(row: FactsRow): AnswerFacts {
  const { personId, moduleId, sectionId, moduleVersion, leftOut, deadline, endedAt } = row;
  const { response, revision, savedAt, keyQuestion, keyResponse, keyRevision, keySavedAt } = row;
  return {
    personId,
    moduleId,
    sectionId,
    moduleVersion,
    leftOut,
    span: { deadline, endedAt },
    stored: revision === null ? neverAnswered : { response, revision, savedAt },
    sameKey:
      keyQuestion === null || keyRevision === null || keySavedAt === null
        ? null
        : { questionId: keyQuestion, response: keyResponse, revision: keyRevision, savedAt: keySavedAt },
  };
}

export type NewEntry = NamedWrite & {
  /** The number of the new entry; 1 above the one it was decided on. */
  readonly revision: number;
  readonly response: unknown;
  readonly savedAt: Date;
  readonly clientTime: Date | null;
  readonly confidence: number | null;
};

const answerEntry = {
  name: "answer-entry",
  text: `WITH open AS (
      SELECT "id" FROM "Attempt" WHERE "id" = $1::uuid AND "endedAt" IS NULL FOR NO KEY UPDATE
    )
    INSERT INTO "AnswerEntry"
      ("attemptId", "questionId", "revision", "response", "clientKey", "savedAt", "clientTime", "confidence")
    SELECT open."id", $2, $3::int, $4::jsonb, $5::uuid, $6::timestamptz, $7::timestamptz, $8::smallint
    FROM open
    ON CONFLICT DO NOTHING`,
};

/**
 * Appends an answer in one statement, and says whether it did. The attempt's row is locked while it has not ended, so
 * that an answer is either in time for a submission that runs at the same moment or not stored. Revisions have no gaps,
 * so the primary key lets exactly one write follow each; the key of the client lets one write in once.
 */
export async function appendAnswer(entry: NewEntry): Promise<boolean> {
  const { attempt, question, revision, clientKey, savedAt, clientTime, confidence } = entry;
  const response = entry.response === null ? null : JSON.stringify(entry.response);
  const values = [attempt, question, revision, response, clientKey, savedAt, clientTime, confidence];
  const { count } = await run(answerEntry, values);
  return count === 1;
}
