import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { scorePaper, type Total, totalOf, totalPoints } from "@/quiz/scoring/score-paper";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { waitsForReveal } from "@/quiz/scoring/until-reveal";
import { entriesIn, maySubmit } from "./attempt";
import { type AttemptRow, findAnswers, findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { pinnedSection } from "./pinned-section";
import type { attemptParams } from "./read-attempt";
import { receiptOf } from "./receipt";
import { type Closing, closeAttempt, findSubmission, holdingAttempt } from "./submission-store";

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

/** Another answer can arrive between reading the log and ending the attempt. After so many times answers have to wait. */
const mostTries = 3;

/**
 * Hands an attempt in: what is saved is scored and the attempt ends, once. What waits for a reveal is locked by this and
 * gets no score yet. However often and in however many windows it is sent, there is one submission with one receipt, and
 * everybody gets it.
 */
export async function submitAttempt(occasion: Occasion, input: Input): Promise<z.input<typeof submitReply>> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(occasion.by, "attempt.submit", attempt);
  const closing = maySubmit(attempt) ? await close(occasion, input.clientKey, attempt) : null;
  if (closing) return replyOf({ ...closing, ...totalOf(closing.scores), submittedAt: closing.at });
  const submission = await findSubmission(attempt.id);
  if (!submission) throw new Refusal("attempt.ended");
  return replyOf(submission);
}

/** Scores what is saved and ends the attempt; null when somebody else has ended it first. */
async function close(
  { at, newId }: Occasion,
  clientKey: string,
  attempt: AttemptRow,
): Promise<Closing | null> {
  const { questions } = await pinnedSection(attempt);
  const scored = questions.filter((question) => !waitsForReveal(question));
  const about = { attemptId: attempt.id, receipt: receiptOf(newId()), clientKey, at, scoringVersion };
  const tryOnce = async (within?: Parameters<typeof closeAttempt>[1]) => {
    const answers = await findAnswers(attempt.id, within);
    const { scores } = scorePaper(scored, answers);
    const closing = { ...about, entries: entriesIn(answers), scores };
    return { closing, outcome: await closeAttempt(closing, within) };
  };
  let { closing, outcome } = await tryOnce();
  for (let tries = 1; outcome === "outdated" && tries < mostTries; tries += 1)
    ({ closing, outcome } = await tryOnce());
  if (outcome === "outdated") ({ closing, outcome } = await holdingAttempt(attempt.id, tryOnce));
  return outcome === "closed" ? closing : null;
}

type Submitted = Total & { readonly receipt: string; readonly submittedAt: Date };

function replyOf({ receipt, submittedAt, points, outOf, waiting }: Submitted): z.input<typeof submitReply> {
  return {
    receipt,
    submittedAt: submittedAt.toISOString(),
    score: totalPoints([points]),
    outOf: totalPoints([outOf]),
    ...(waiting > 0 ? { waiting: totalPoints([waiting]) } : {}),
  };
}
