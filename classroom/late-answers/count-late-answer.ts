import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type answerParams, authorizeAnswer } from "@/classroom/marking/authorize-marker";
import { reason } from "@/classroom/marking/override-score";
import { askedQuestion } from "@/classroom/marking/question-to-mark";
import { appendScores } from "@/classroom/marking/score-store";
import { findAttempt, findTries } from "@/learning/attempt/attempt-store";
import { rulesOf, termsOf } from "@/learning/attempt/grading-rules";
import { scoreColumns } from "@/learning/attempt/score-columns";
import { scoreOfQuestion } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { findLateEntry } from "./late-answer-store";

export const countLateInput = z.strictObject({
  /** The number of the late entry. */
  revision: z.int().min(1),
  reason,
  /** The number of the latest score that was seen. */
  seen: z.int().min(1),
});

export const countLateReply = z.strictObject({
  /** `needs-a-person`: it is on the desk now, among what waits to be marked. */
  verdict: z.enum(["scored", "unanswered", "invalid", "needs-a-person"]),
  points: z.number(),
  outOf: z.number(),
});

type Input = z.output<typeof answerParams> & z.output<typeof countLateInput>;

/**
 * Lets an answer count that came after the end, in place of the one that was in time, for a reason that is kept with the
 * score. It is scored as the attempt's other answers were: by its pinned question, its tries and its terms.
 */
export async function countLateAnswer(
  { by, at, newId }: Occasion,
  input: Input,
): Promise<z.input<typeof countLateReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.mark", input);
  const { attemptId, questionId } = answer;
  const [entry, attempt, tries] = await Promise.all([
    findLateEntry(attemptId, questionId, input.revision),
    findAttempt(attemptId),
    findTries(attemptId),
  ]);
  if (!entry || !attempt) throw new Refusal("not-found");
  const { question } = await askedQuestion(answer);
  const standing = { ...entry, certainty: entry.certainty as 1 | 2 | 3 | null };
  const score = scoreOfQuestion(question, standing, tries.get(questionId) ?? [], rulesOf(termsOf(attempt)));
  const further = {
    attemptId,
    questionId,
    seen: input.seen,
    cause: "late-answer" as const,
    causeId: null,
    reason: input.reason,
    score: scoreColumns(score),
    auditId: newId(),
  };
  const who = {
    byId: marker.personId,
    at,
    classId: input.class,
    action: "answer.count-late",
    scoringVersion,
  };
  const isWritten = await appendScores([further], who);
  if (!isWritten) throw new Refusal("marking.outdated");
  return { verdict: score.verdict.verdict, points: score.points, outOf: score.outOf };
}
