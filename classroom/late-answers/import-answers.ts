import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { authorizeAttemptWork, classParams } from "@/classroom/marking/authorize-marker";
import { findAttempt } from "@/learning/attempt/attempt-store";
import { pinnedSection } from "@/learning/attempt/pinned-section";
import { answersFile } from "./answers-file";
import { decideImport, type ImportDecision } from "./import-decision";
import { findLog, insertImport } from "./import-store";

export const importParams = classParams.extend({ attempt: z.uuid() });

export const importInput = z.strictObject({ file: answersFile });

/** In bytes, and no more than any request may have: answers to a long paper with several essays. */
export const importLimit = 1024 * 1024;

export const importReply = z.strictObject({
  imported: z.int(),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      outcome: z.enum(["imported", "known", "unchanged", "not-asked", "does-not-fit"]),
    }),
  ),
});

type Input = z.output<typeof importParams> & z.output<typeof importInput>;

const mostTries = 3;

/**
 * Brings in what a student's file holds, as late answers: stored with who brought them, and counted only if somebody decides
 * so. Brought in twice, it changes nothing.
 */
export async function importAnswers(
  { by, at, newId }: Occasion,
  { class: classId, attempt: attemptId, file }: Input,
): Promise<z.input<typeof importReply>> {
  const { personId } = await authorizeAttemptWork(by, classId, attemptId);
  if (file.attempt !== attemptId) throw new Refusal("answers-file.of-another-attempt");
  const attempt = await findAttempt(attemptId);
  if (!attempt) throw new Refusal("not-found");
  if (attempt.endedAt === null) throw new Refusal("attempt.not-ended");
  const { questions } = await pinnedSection(attempt);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const decisions = decideImport(file.answers, await findLog(attemptId), questions);
    const answers = decisions.filter(({ outcome }) => outcome === "imported").map(({ answer }) => answer);
    if (answers.length === 0) return replyOf(decisions);
    const brought = { attemptId, answers, byId: personId, at, auditId: newId(), classId };
    if (await insertImport(brought)) return replyOf(decisions);
  }
  throw new Error(`answers of attempt ${attemptId} kept changing while a file was imported`);
}

function replyOf(decisions: readonly ImportDecision[]): z.input<typeof importReply> {
  return {
    imported: decisions.filter(({ outcome }) => outcome === "imported").length,
    answers: decisions.map(({ answer, outcome }) => ({ question: answer.question, outcome })),
  };
}
