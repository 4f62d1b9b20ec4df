import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { questionVersion } from "@/quiz/paper/question-version";
import { worthOf } from "@/quiz/scoring/worth-of";
import { authorizeAnswer } from "./authorize-marker";
import { type MarkInput, orRefuse } from "./mark-answer";
import { writeSecondMark } from "./mark-store";
import { questionToMark } from "./question-to-mark";
import { isForTurn } from "./second-opinion";

export const secondReply = z.strictObject({ mark: z.uuid() });

/**
 * Gives a second opinion on an answer that somebody else has marked. It changes no score, and its reply says nothing of the
 * first mark: whoever gives it has not seen that.
 */
export async function markSecond(
  { by, at, newId }: Occasion,
  input: MarkInput,
): Promise<z.input<typeof secondReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.second", input);
  const { question, marking } = await questionToMark(answer);
  if (!worthOf(marking.rubric, input.levels)) throw new Refusal("marking.incomplete");
  if (!isForTurn("second", marking.rubric, answer, marker)) throw new Refusal("marking.not-your-turn");
  const id = newId();
  orRefuse(
    await writeSecondMark({
      id,
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
    }),
  );
  return { mark: id };
}
