import { database } from "@/prisma/client";
import type { Levels } from "./rubric";

/** Where comments and anchors belong: to a question, in a class. */
export type QuestionPlace = {
  readonly classId: string;
  readonly moduleId: string;
  readonly questionId: string;
};

export type BankedComment = { readonly id: string; readonly text: string };

/** The comments that markers of a question have kept, oldest first. */
export async function findComments({
  classId,
  moduleId,
  questionId,
}: QuestionPlace): Promise<BankedComment[]> {
  return database().markingComment.findMany({
    where: { classId, moduleId, questionId, withdrawnAt: null },
    select: { id: true, text: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

type New = QuestionPlace & { readonly byId: string; readonly at: Date };

/** Keeps a comment, unless the question has it already; gives the id of the one that is kept. */
export async function insertComment(comment: New & BankedComment): Promise<string> {
  const { id, classId, moduleId, questionId, text, byId, at } = comment;
  await database().$executeRaw`
    INSERT INTO "MarkingComment" ("id", "classId", "moduleId", "questionId", "text", "byId", "at")
    VALUES (${id}::uuid, ${classId}::uuid, ${moduleId}, ${questionId}, ${text}, ${byId}::uuid, ${at}::timestamptz)
    ON CONFLICT DO NOTHING`;
  const kept = await findComments({ classId, moduleId, questionId });
  return kept.find((one) => one.text === text)?.id ?? id;
}

/** Takes a comment out of the bank; says whether there was one. Marks that used it keep it. */
export async function withdrawComment(classId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await database().markingComment.updateMany({
    where: { id, classId, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return count === 1;
}

/** An answer that others are held against, as it was marked. */
export type Anchor = {
  readonly mark: string;
  readonly attempt: string;
  readonly note: string;
  readonly levels: Levels;
  readonly moduleVersion: string;
  readonly response: unknown;
};

export async function findAnchors({ classId, moduleId, questionId }: QuestionPlace): Promise<Anchor[]> {
  return database().$queryRaw<Anchor[]>`
    SELECT k."markId" AS "mark", m."attemptId" AS "attempt", k."note", m."levels", a."moduleVersion", e."response"
    FROM "MarkingAnchor" k
    JOIN "Mark" m ON m."id" = k."markId"
    JOIN "Attempt" a ON a."id" = m."attemptId"
    JOIN "AnswerEntry" e ON e."attemptId" = m."attemptId" AND e."questionId" = m."questionId"
      AND e."revision" = m."answerRevision"
    WHERE k."classId" = ${classId}::uuid AND k."moduleId" = ${moduleId} AND k."questionId" = ${questionId}
      AND k."withdrawnAt" IS NULL
    ORDER BY k."at", k."markId"`;
}

/** Keeps a mark as an anchor, again if it was withdrawn before. */
export async function keepAnchor(
  anchor: New & { readonly mark: string; readonly note: string },
): Promise<void> {
  const { mark, classId, moduleId, questionId, note, byId, at } = anchor;
  await database().markingAnchor.upsert({
    where: { markId: mark },
    create: { markId: mark, classId, moduleId, questionId, note, byId, at },
    update: { note, byId, at, withdrawnAt: null },
  });
}

export async function withdrawAnchor(classId: string, mark: string, at: Date): Promise<boolean> {
  const { count } = await database().markingAnchor.updateMany({
    where: { markId: mark, classId, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return count === 1;
}
