import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { CheckedTry } from "@/quiz/scoring/grade-question";
import type { StoredAnswer } from "./attempt";
import type { QuizPlace } from "./quiz-id";

export type AttemptRow = QuizPlace & {
  readonly id: string;
  readonly personId: string;
  /** Null for self-study. */
  readonly assignmentId: string | null;
  /** Never counts for a grade. */
  readonly isPractice: boolean;
  readonly moduleVersion: string;
  readonly seed: string;
  /** Questions of the section that were not drawn. */
  readonly leftOut: readonly string[];
  /** The questions as drawn, in order; empty for attempts that ask the whole section. */
  readonly drawn: readonly string[];
  readonly behaviour: string;
  /** What `termsSchema` reads: the terms as they were at the start. */
  readonly terms: unknown;
  /** For those who may only go forward: the place of the question that is open, from 0. */
  readonly position: number;
  readonly startedAt: Date;
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
};

const columns = {
  id: true,
  personId: true,
  moduleId: true,
  sectionId: true,
  assignmentId: true,
  isPractice: true,
  moduleVersion: true,
  seed: true,
  leftOut: true,
  drawn: true,
  behaviour: true,
  terms: true,
  position: true,
  startedAt: true,
  deadline: true,
  endedAt: true,
} as const;

export async function findAttempt(id: string): Promise<AttemptRow | null> {
  return database().attempt.findUnique({ where: { id }, select: columns });
}

/** What an attempt is at: a quiz, for an assignment or (null) for oneself, in earnest or in practice. */
export type AttemptPlace = QuizPlace & Pick<AttemptRow, "assignmentId" | "isPractice">;

/** The one attempt at this place that the person has not ended. */
export async function findOpenAttempt(personId: string, place: AttemptPlace): Promise<AttemptRow | null> {
  const { moduleId, sectionId, assignmentId, isPractice } = place;
  return database().attempt.findFirst({
    where: { personId, moduleId, sectionId, assignmentId, isPractice, endedAt: null },
    select: columns,
  });
}

export type EarlierAttempt = Pick<AttemptRow, "id" | "drawn" | "startedAt" | "endedAt">;

/** The person's attempts at this place that have ended, first to last. */
export async function findEarlierAttempts(personId: string, place: AttemptPlace): Promise<EarlierAttempt[]> {
  const { moduleId, sectionId, assignmentId, isPractice } = place;
  return database().attempt.findMany({
    where: { personId, moduleId, sectionId, assignmentId, isPractice, endedAt: { not: null } },
    select: { id: true, drawn: true, startedAt: true, endedAt: true },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
}

/**
 * Writes an open attempt unless the person has one at this place: the partial unique index decides. Says whether it did.
 * One that builds on an earlier attempt begins with its answers.
 */
export async function insertAttempt(
  row: AttemptRow & { readonly paperHash: string },
  buildsOn?: string,
): Promise<boolean> {
  const data = {
    ...row,
    leftOut: [...row.leftOut],
    drawn: [...row.drawn],
    terms: row.terms as Prisma.InputJsonValue,
  };
  if (buildsOn === undefined)
    return (await database().attempt.createMany({ data: [data], skipDuplicates: true })).count === 1;
  return database().$transaction(async (within) => {
    const { count } = await within.attempt.createMany({ data: [data], skipDuplicates: true });
    if (count === 1)
      await within.$executeRaw`
        INSERT INTO "AnswerEntry" ("attemptId", "questionId", "revision", "response", "clientKey", "savedAt",
          "confidence", "certainty", "why")
        SELECT DISTINCT ON ("questionId") ${row.id}::uuid, "questionId", 1, "response", "clientKey",
          ${row.startedAt}::timestamptz, "confidence", "certainty", "why"
        FROM "AnswerEntry" WHERE "attemptId" = ${buildsOn}::uuid AND NOT "isLate"
        ORDER BY "questionId", "revision" DESC`;
    return count === 1;
  });
}

/** The ids of attempts that nobody ended and whose end in time may have come, longest overdue first. */
export async function findOverdueAttempts(at: Date, most: number): Promise<string[]> {
  const rows = await database().attempt.findMany({
    where: { endedAt: null, deadline: { lt: at } },
    select: { id: true },
    orderBy: { deadline: "asc" },
    take: most,
  });
  return rows.map(({ id }) => id);
}

/** Opens a later question to somebody who may only go forward. Says whether the attempt was still open and before it. */
export async function movePosition(id: string, from: number, to: number): Promise<boolean> {
  const { count } = await database().attempt.updateMany({
    where: { id, endedAt: null, position: from },
    data: { position: to },
  });
  return count === 1;
}

/** An answer that stands, and how many entries in time it took. */
export type LoggedAnswer = StoredAnswer & { readonly entries: number };
type AnswerRow = Omit<LoggedAnswer, "savedAt"> & { readonly questionId: string; readonly savedAt: Date };

/** The answers that stand: of each question the entry in time with the highest revision, by question. */
export async function findAnswers(
  attemptId: string,
  within: Prisma.TransactionClient = database(),
): Promise<ReadonlyMap<string, LoggedAnswer>> {
  const rows = await within.$queryRaw<AnswerRow[]>`
    SELECT DISTINCT ON ("questionId") "questionId", "revision", "response", "savedAt", "certainty", "confidence", "why",
      (count(*) OVER (PARTITION BY "questionId"))::int AS "entries"
    FROM "AnswerEntry" WHERE "attemptId" = ${attemptId}::uuid AND NOT "isLate"
    ORDER BY "questionId", "revision" DESC`;
  return new Map(rows.map(({ questionId, ...answer }) => [questionId, answer]));
}

type TryRow = CheckedTry & { readonly questionId: string };

/** What was checked under way, by question and in order. */
export async function findTries(
  attemptId: string,
  within: Prisma.TransactionClient = database(),
): Promise<ReadonlyMap<string, readonly CheckedTry[]>> {
  const rows = await within.$queryRaw<TryRow[]>`
    SELECT t."questionId", t."fraction"::float8 AS "fraction", t."parts", t."certainty", t."answerRevision", e."response"
    FROM "Try" t JOIN "AnswerEntry" e ON e."attemptId" = t."attemptId" AND e."questionId" = t."questionId"
      AND e."revision" = t."answerRevision"
    WHERE t."attemptId" = ${attemptId}::uuid
    ORDER BY t."questionId", t."number"`;
  const tries = new Map<string, CheckedTry[]>();
  for (const { questionId, ...checked } of rows)
    tries.set(questionId, [...(tries.get(questionId) ?? []), checked]);
  return tries;
}
