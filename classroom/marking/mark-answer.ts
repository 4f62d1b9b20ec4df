import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { questionVersion } from "@/quiz/paper/question-version";
import { wordId } from "@/quiz/question";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { worthOf } from "@/quiz/scoring/worth-of";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { type Marked, writeMark } from "./mark-store";
import { questionToMark } from "./question-to-mark";

export const markInput = z.strictObject({
  /** The level chosen for each criterion: its place in the rubric, from 0. */
  levels: z.record(wordId, z.int().min(0).max(9)),
  comment: z
    .string()
    .trim()
    .max(5000)
    .transform((text) => text || null)
    .nullable()
    .default(null),
  /** The number of the answer's latest score that the marker saw. */
  seen: z.int().min(1),
});

export const markReply = z.strictObject({
  mark: z.uuid(),
  fraction: z.number(),
  points: z.number(),
  outOf: z.number(),
});

export type MarkInput = z.output<typeof answerParams> & z.output<typeof markInput>;

/**
 * Marks an answer by its rubric: the levels make the score. The marker must hold the answer and have seen its latest score.
 * A mark once given stays; another one is a further row, and what an instructor decided only an instructor decides again.
 */
export async function markAnswer(
  { by, at, newId }: Occasion,
  input: MarkInput,
): Promise<z.input<typeof markReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.mark", input);
  const { question, marking } = await questionToMark(answer);
  const worth = worthOf(marking.rubric, input.levels);
  if (!worth) throw new Refusal("marking.incomplete");
  const mark = {
    id: newId(),
    attemptId: answer.attemptId,
    questionId: answer.questionId,
    markerId: marker.personId,
    levels: input.levels,
    comment: input.comment,
    questionVersion: questionVersion(question),
    answerRevision: answer.answerRevision,
    seen: input.seen,
    marks: answer.markCount,
    at,
  };
  const score = {
    ...worth,
    scoringVersion,
    points: toUnits(worth.fraction * question.points) / unitsOfOne,
    outOf: question.points,
  };
  orRefuse(await writeMark(mark, { ...score, auditId: newId(), classId: input.class }));
  return { mark: mark.id, fraction: score.fraction, points: score.points, outOf: score.outOf };
}

/** Refuses what was not written: the marker lost the answer, or it changed under their eyes. */
export function orRefuse(outcome: Marked): void {
  if (outcome === "lost") throw new Refusal("marking.claim-lost");
  if (outcome === "outdated") throw new Refusal("marking.outdated");
}
