import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { StoredAnswer } from "./attempt";
import type { QuizPlace } from "./quiz-id";

export type AttemptRow = QuizPlace & {
  readonly id: string;
  readonly personId: string;
  readonly moduleVersion: string;
  readonly seed: string;
  /** Questions of the section that were not drawn. */
  readonly leftOut: readonly string[];
  readonly behaviour: string;
  readonly startedAt: Date;
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
};

const columns = {
  id: true,
  personId: true,
  moduleId: true,
  sectionId: true,
  moduleVersion: true,
  seed: true,
  leftOut: true,
  behaviour: true,
  startedAt: true,
  deadline: true,
  endedAt: true,
} as const;

export async function findAttempt(id: string): Promise<AttemptRow | null> {
  return database().attempt.findUnique({ where: { id }, select: columns });
}

/** The one attempt at this quiz that the person has not ended. */
export async function findOpenAttempt(personId: string, quiz: QuizPlace): Promise<AttemptRow | null> {
  const { moduleId, sectionId } = quiz;
  return database().attempt.findFirst({
    where: { personId, moduleId, sectionId, endedAt: null },
    select: columns,
  });
}

/** Writes an open attempt unless the person has one at this quiz: the partial unique index decides. Says whether it did. */
export async function insertAttempt(row: AttemptRow & { readonly paperHash: string }): Promise<boolean> {
  const { count } = await database().attempt.createMany({
    data: [{ ...row, leftOut: [...row.leftOut] }],
    skipDuplicates: true,
  });
  return count === 1;
}

type AnswerRow = { questionId: string; revision: number; response: unknown; savedAt: Date };

/** The answers that stand: each question's entry with the highest revision, by question. */
export async function findAnswers(
  attemptId: string,
  within: Prisma.TransactionClient = database(),
): Promise<ReadonlyMap<string, StoredAnswer>> {
  const rows = await within.$queryRaw<AnswerRow[]>`
    SELECT DISTINCT ON ("questionId") "questionId", "revision", "response", "savedAt"
    FROM "AnswerEntry" WHERE "attemptId" = ${attemptId}::uuid
    ORDER BY "questionId", "revision" DESC`;
  return new Map(rows.map(({ questionId, ...answer }) => [questionId, answer]));
}
