import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { fraction } from "@/quiz/fraction";
import { questionVersion } from "@/quiz/paper/question-version";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { askedQuestion } from "./question-to-mark";
import { appendScores } from "./score-store";

export const reason = z.string().trim().min(1).max(1000);

/** More than the whole is a bonus, of at most twice the question's points beside them. */
const mostOfPoints = 3;

export const overrideInput = z.strictObject({
  /** Either points of the question's, or a fraction of them. */
  to: z.union([
    z.strictObject({ points: z.number().min(0).max(300) }),
    z.strictObject({ fraction: z.number().min(0).max(mostOfPoints) }),
  ]),
  reason,
  /** The number of the latest score that was seen. */
  seen: z.int().min(1),
});

export const overrideReply = z.strictObject({
  fraction: z.number(),
  points: z.number(),
  outOf: z.number(),
});

type Input = z.output<typeof answerParams> & z.output<typeof overrideInput>;

/** Sets what a question is worth by hand, for a reason that is kept with it. What it was worth before stays on record. */
export async function overrideScore(
  { by, at, newId }: Occasion,
  input: Input,
): Promise<z.input<typeof overrideReply>> {
  const { marker, answer } = await authorizeAnswer(by, "score.override", input);
  const { question } = await askedQuestion(answer);
  const share =
    "fraction" in input.to
      ? fraction(toUnits(input.to.fraction), unitsOfOne)
      : fraction(toUnits(input.to.points), toUnits(question.points));
  if (share > mostOfPoints)
    throw new Refusal("score.out-of-bounds", { most: question.points * mostOfPoints });
  const points =
    "points" in input.to
      ? toUnits(input.to.points) / unitsOfOne
      : toUnits(share * question.points) / unitsOfOne;
  const further = {
    attemptId: answer.attemptId,
    questionId: answer.questionId,
    seen: input.seen,
    cause: "override" as const,
    causeId: null,
    reason: input.reason,
    score: {
      verdict: "scored" as const,
      fraction: share,
      points,
      outOf: question.points,
      answerRevision: answer.answerRevision,
      questionVersion: questionVersion(question),
    },
    auditId: newId(),
  };
  const who = { byId: marker.personId, at, classId: input.class, action: "score.override", scoringVersion };
  const isWritten = await appendScores([further], who);
  if (!isWritten) throw new Refusal("marking.outdated");
  return { fraction: share, points, outOf: question.points };
}
