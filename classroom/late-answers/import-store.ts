import { database } from "@/prisma/client";
import type { FiledAnswer, LoggedEntry } from "./import-decision";

/** Every entry of an attempt's log. */
export async function findLog(attemptId: string): Promise<LoggedEntry[]> {
  return database().answerEntry.findMany({
    where: { attemptId },
    select: {
      questionId: true,
      revision: true,
      clientKey: true,
      response: true,
      certainty: true,
      confidence: true,
      why: true,
    },
  });
}

export type Import = {
  readonly attemptId: string;
  readonly answers: readonly FiledAnswer[];
  readonly byId: string;
  readonly at: Date;
  readonly auditId: string;
  readonly classId: string;
};

/**
 * Brings answers in as late entries, and tells so in the class's log: all of them, or none because the log grew meanwhile.
 * Says whether it did.
 */
export async function insertImport({
  attemptId,
  answers,
  byId,
  at,
  auditId,
  classId,
}: Import): Promise<boolean> {
  const rows = JSON.stringify(answers.map((answer, place) => ({ ...answer, place })));
  return database()
    .$transaction(async (within) => {
      await within.$queryRaw`SELECT "id" FROM "Attempt" WHERE "id" = ${attemptId}::uuid FOR UPDATE`;
      const count = await within.$executeRaw`
      INSERT INTO "AnswerEntry" ("attemptId", "questionId", "revision", "response", "clientKey", "savedAt", "clientTime",
        "confidence", "certainty", "why", "isLate", "importedBy")
      SELECT ${attemptId}::uuid, f."question",
        (SELECT coalesce(max(e."revision"), 0) FROM "AnswerEntry" e
          WHERE e."attemptId" = ${attemptId}::uuid AND e."questionId" = f."question")
          + row_number() OVER (PARTITION BY f."question" ORDER BY f."place"),
        CASE WHEN f."response" = 'null'::jsonb THEN NULL ELSE f."response" END, f."clientKey", ${at}::timestamptz,
        f."clientTime", f."confidence", f."certainty", f."why", true, ${byId}::uuid
      FROM jsonb_to_recordset(${rows}::jsonb) AS f("question" text, "place" int, "response" jsonb, "clientKey" uuid,
        "clientTime" timestamptz, "confidence" smallint, "certainty" smallint, "why" text)
      ON CONFLICT DO NOTHING`;
      if (count !== answers.length) throw new LogGrew();
      await within.auditEntry.create({
        data: {
          id: auditId,
          classId,
          byId,
          at,
          action: "answers.import",
          subject: attemptId,
          after: { questions: answers.map(({ question }) => question) },
        },
      });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof LogGrew) return false;
      throw error;
    });
}

/** Another write of the same answers came in between; what was begun is taken back. */
class LogGrew extends Error {}
