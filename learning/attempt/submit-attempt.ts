import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { Question } from "@/quiz/question";
import { scorePaper, totalPoints } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { maySubmit } from "./attempt";
import { findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { pinnedSection } from "./pinned-section";
import type { attemptParams } from "./read-attempt";
import { receiptOf } from "./receipt";
import { type Closing, closeAttempt, findSubmission, type LockedAttempt } from "./submission-store";

export const submitInput = z.strictObject({ clientKey: z.uuid() });

export const submitReply = z.strictObject({
  receipt: z.string(),
  submittedAt: z.iso.datetime(),
  score: z.number().optional(),
  outOf: z.number().optional(),
});

type Input = z.output<typeof attemptParams> & z.output<typeof submitInput>;

/**
 * Hands an attempt in: what is saved is scored and the attempt ends, once. However often and in however many windows it is
 * sent, there is one submission with one receipt, and everybody gets it.
 */
export async function submitAttempt(occasion: Occasion, input: Input): Promise<z.input<typeof submitReply>> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(occasion.by, "attempt.submit", attempt);
  if (!attempt.endedAt) {
    const { section } = await pinnedSection(attempt);
    const closing = await closeAttempt(attempt.id, (locked) =>
      closingOf(occasion, input.clientKey, section.questions, locked),
    );
    if (closing) return replyOf({ ...closing, submittedAt: closing.at });
  }
  const submission = await findSubmission(attempt.id);
  if (!submission) throw new Refusal("attempt.ended");
  return replyOf({ ...submission, scores: [submission] });
}

function closingOf(
  { at, newId }: Occasion,
  clientKey: string,
  questions: readonly Question[],
  { span, answers }: LockedAttempt,
): Closing | null {
  if (!maySubmit(span)) return null;
  const { scores } = scorePaper(questions, answers);
  return { receipt: receiptOf(newId()), clientKey, at, scoringVersion, scores };
}

type Submitted = {
  readonly receipt: string;
  readonly submittedAt: Date;
  readonly scores: readonly { readonly points: number; readonly outOf: number }[];
};

function replyOf({ receipt, submittedAt, scores }: Submitted): z.input<typeof submitReply> {
  return {
    receipt,
    submittedAt: submittedAt.toISOString(),
    score: totalPoints(scores.map(({ points }) => points)),
    outOf: totalPoints(scores.map(({ outOf }) => outOf)),
  };
}
