import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { endsItselfAt, stateOf } from "./attempt";
import { findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { termsOf } from "./grading-rules";
import type { attemptParams } from "./read-attempt";

/** How long an attempt has left, by the server's clock: asked every few seconds, so that an extension is seen at once. */
export const clockReply = z.strictObject({
  state: z.enum(["open", "time-is-up", "ended"]),
  deadline: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  now: z.iso.datetime(),
});

export async function readClock(
  { by, at }: Occasion,
  input: z.output<typeof attemptParams>,
): Promise<z.input<typeof clockReply>> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(by, "attempt.read", attempt);
  const span = { ...attempt, lateAnswersWithin: termsOf(attempt).lateAnswersWithin };
  return {
    state: stateOf(span, at),
    deadline: attempt.deadline?.toISOString() ?? null,
    endsAt: endsItselfAt(span)?.toISOString() ?? null,
    now: at.toISOString(),
  };
}
