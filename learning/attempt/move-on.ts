import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { stateOf } from "./attempt";
import { findAttempt, movePosition } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { termsOf } from "./grading-rules";
import { pinnedSection } from "./pinned-section";
import { attemptParams } from "./read-attempt";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const moveParams = attemptParams;
/** The place that the person leaves, from 0: the same move sent again moves nothing. */
export const moveInput = z.strictObject({ from: z.int().min(0).max(1000) });

/** Leaves a question for the next one, for good, where one may only go forward. */
export async function moveOn(
  { by, at }: Occasion,
  input: z.output<typeof moveParams> & z.output<typeof moveInput>,
): Promise<ShownAttempt> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(by, "attempt.answer", attempt);
  const terms = termsOf(attempt);
  if (stateOf({ ...attempt, lateAnswersWithin: terms.lateAnswersWithin }, at) !== "open")
    throw new Refusal("attempt.ended");
  const { questions } = await pinnedSection(attempt);
  const to = input.from + 1;
  if (terms.navigation !== "forward-only" || to >= questions.length || input.from > attempt.position)
    throw new Refusal("not-found");
  const moved = await movePosition(attempt.id, input.from, to);
  const position = moved ? to : Math.max(attempt.position, to);
  return showAttempt({ ...attempt, position }, at);
}
