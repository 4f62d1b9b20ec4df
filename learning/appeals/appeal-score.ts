import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { isResultReadable } from "@/learning/attempt/attempt";
import { findAttempt } from "@/learning/attempt/attempt-store";
import { pinnedSection } from "@/learning/attempt/pinned-section";
import { shownFields } from "@/learning/attempt/shown-fields";
import { explanationParams } from "@/learning/explanation/read-explanation";
import { standingScore } from "@/learning/scores/score-history";
import { findScoreHistories } from "@/learning/scores/score-history-store";
import { fingerprint } from "@/quiz/paper/fingerprint";
import { unknownPlaces } from "./appeal";
import { type AppealReply, shownAppeal } from "./appeal-reply";
import { insertAppeal } from "./appeal-store";

export const appealParams = explanationParams;

export const appealInput = z.strictObject({
  /** One sentence: why the score is not right. */
  sentence: z.string().trim().min(1).max(500),
  /** The passages (`P-1.1`) and sentences (`P-1.1.2`) that it rests on. */
  cites: z
    .array(z.string().trim().min(1).max(64))
    .min(1)
    .max(5)
    .transform((cites) => [...new Set(cites)]),
});

type Input = z.output<typeof appealParams> & z.output<typeof appealInput>;

/**
 * Objects to how a question was scored, with a sentence and the passages that it rests on, as they stood when the question was
 * asked. For whoever made the attempt, once the verdict may be seen; once for each question. The same again is the same.
 */
export async function appealScore({ by, at, newId }: Occasion, input: Input): Promise<AppealReply> {
  const attempt = await findAttempt(input.attempt);
  authorize(by, "appeal.make", { personId: attempt?.personId ?? "" });
  if (!attempt) throw new Refusal("not-found");
  if (!isResultReadable(attempt)) throw new Refusal("attempt.not-ended");
  if (!(await shownFields(attempt, at)).has("verdict")) throw new Refusal("score.not-shown");
  const [{ module }, [history]] = await Promise.all([
    pinnedSection(attempt),
    findScoreHistories([attempt.id], [input.question], "shown"),
  ]);
  if (!history) throw new Refusal("not-found");
  if (standingScore(history).verdict === "needs-a-person") throw new Refusal("score.not-shown");
  const unknown = unknownPlaces(module, input.cites);
  if (unknown.length > 0) throw new Refusal("appeal.unknown-place", { unknown });
  const { sentence, cites } = input;
  const wish = { id: newId(), attemptId: attempt.id, questionId: input.question, sentence, cites, at };
  const standing = await insertAppeal(wish);
  const saysTheSame = fingerprint([standing.sentence, standing.cites]) === fingerprint([sentence, cites]);
  if (!saysTheSame) throw new Refusal("appeal.made-before");
  return shownAppeal(standing);
}
