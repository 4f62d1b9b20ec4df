import { database } from "@/prisma/client";

export type AppealDecision = { readonly isAccepted: boolean; readonly words: string; readonly at: Date };

export type AppealRow = {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly sentence: string;
  readonly cites: readonly string[];
  readonly at: Date;
  readonly decision: AppealDecision | null;
};

const decided = { select: { isAccepted: true, words: true, at: true } } as const;
const columns = {
  id: true,
  attemptId: true,
  questionId: true,
  sentence: true,
  cites: true,
  at: true,
  decision: decided,
} as const;

/** The appeals of an attempt, first to last. */
export async function findAppeals(attemptId: string): Promise<AppealRow[]> {
  return database().appeal.findMany({
    where: { attemptId },
    select: columns,
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

/** Writes an appeal unless there is one of that question: the key of the table decides. Gives the one that stands. */
export async function insertAppeal(appeal: Omit<AppealRow, "decision">): Promise<AppealRow> {
  await database().appeal.createMany({
    data: [{ ...appeal, cites: [...appeal.cites] }],
    skipDuplicates: true,
  });
  const { attemptId, questionId } = appeal;
  return database().appeal.findUniqueOrThrow({
    where: { attemptId_questionId: { attemptId, questionId } },
    select: columns,
  });
}

/** An appeal as whoever decides it needs it: whose it is, and of which module and assignment. */
export type AppealCase = AppealRow & {
  readonly personId: string;
  readonly name: string | null;
  readonly moduleId: string;
  readonly moduleVersion: string;
  readonly assignmentId: string | null;
};

type Found = AppealRow & {
  readonly attempt: Omit<AppealCase, keyof AppealRow | "name"> & {
    readonly person: { readonly name: string | null };
  };
};

const withAttempt = {
  ...columns,
  attempt: {
    select: {
      personId: true,
      moduleId: true,
      moduleVersion: true,
      assignmentId: true,
      person: { select: { name: true } },
    },
  },
} as const;

function caseOf({ attempt: { person, ...attempt }, ...appeal }: Found): AppealCase {
  return { ...appeal, ...attempt, name: person.name };
}

export async function findAppealCase(id: string): Promise<AppealCase | null> {
  const row = await database().appeal.findUnique({ where: { id }, select: withAttempt });
  return row && caseOf(row);
}

/** The appeals against a module's questions, of one assignment or of all attempts; those not decided first, oldest first. */
export async function findAppealCases(moduleId: string, assignmentId: string | null): Promise<AppealCase[]> {
  const rows = await database().appeal.findMany({
    where: { attempt: { moduleId, ...(assignmentId ? { assignmentId } : {}) } },
    select: withAttempt,
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const cases = rows.map(caseOf);
  return [...cases.filter(({ decision }) => !decision), ...cases.filter(({ decision }) => decision)];
}

export type NewDecision = AppealDecision & {
  readonly appealId: string;
  readonly byId: string;
  readonly classId: string | null;
  readonly auditId: string;
};

/** Decides an appeal, once, with its entry in the log. Says whether nobody had before. */
export async function insertDecision(decision: NewDecision): Promise<boolean> {
  const { appealId, isAccepted, words, byId, at, classId, auditId } = decision;
  const [{ written }] = await database().$queryRaw<[{ written: boolean }]>`
    WITH decided AS (
      INSERT INTO "AppealDecision" ("appealId", "isAccepted", "words", "byId", "at")
      VALUES (${appealId}::uuid, ${isAccepted}, ${words}, ${byId}::uuid, ${at}::timestamptz)
      ON CONFLICT DO NOTHING RETURNING "appealId"
    ), told AS (
      INSERT INTO "AuditEntry" ("id", "classId", "byId", "at", "action", "subject", "after", "reason")
      SELECT ${auditId}::uuid, ${classId}::uuid, ${byId}::uuid, ${at}::timestamptz, 'appeal.decide', "appealId"::text,
        jsonb_build_object('accepted', ${isAccepted}::boolean), ${words}
      FROM decided
    )
    SELECT EXISTS (SELECT 1 FROM decided) AS "written"`;
  return written;
}
