import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type Total, totalOf, totalPoints } from "@/quiz/scoring/score-paper";
import { maySubmit } from "./attempt";
import { findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { closeAttempt } from "./close-attempt";
import type { attemptParams } from "./read-attempt";
import { fieldsByRules } from "./shown-fields";
import { findSubmission } from "./submission-store";

export const submitInput = z.strictObject({ clientKey: z.uuid() });

export const submitReply = z.strictObject({
  receipt: z.string(),
  submittedAt: z.iso.datetime(),
  score: z.number().optional(),
  outOf: z.number().optional(),
  /** Points of what a person has yet to mark, in neither of the others; absent when there is none. */
  waiting: z.number().optional(),
});

type Input = z.output<typeof attemptParams> & z.output<typeof submitInput>;

/**
 * Hands an attempt in: what is saved is scored and the attempt ends, once. What waits for a reveal is locked by this and
 * gets no score yet. However often and in however many windows it is sent, there is one submission with one receipt, and
 * everybody gets it.
 */
export async function submitAttempt(occasion: Occasion, input: Input): Promise<z.input<typeof submitReply>> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(occasion.by, "attempt.submit", attempt);
  const ending = { by: "person", clientKey: input.clientKey } as const;
  const closing = maySubmit(attempt) ? await closeAttempt(occasion, ending, attempt) : null;
  const submission = closing
    ? { ...closing, ...totalOf(closing.scores), submittedAt: closing.at }
    : await findSubmission(attempt.id);
  if (!submission) throw new Refusal("attempt.ended");
  const fields = await fieldsByRules({ ...attempt, endedAt: submission.submittedAt }, occasion.at);
  return replyOf(submission, fields.has("mark"));
}

type Submitted = Total & { readonly receipt: string; readonly submittedAt: Date };

function replyOf(
  { receipt, submittedAt, points, outOf, waiting }: Submitted,
  tellsMark: boolean,
): z.input<typeof submitReply> {
  const reply = { receipt, submittedAt: submittedAt.toISOString() };
  if (!tellsMark) return reply;
  return {
    ...reply,
    score: totalPoints([points]),
    outOf: totalPoints([outOf]),
    ...(waiting > 0 ? { waiting: totalPoints([waiting]) } : {}),
  };
}
