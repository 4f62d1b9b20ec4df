import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const attemptParams = z.object({ attempt: z.uuid() });

/** An attempt with what is saved, for the person whose it is. */
export async function readAttempt(
  { by, at }: Occasion,
  input: z.output<typeof attemptParams>,
): Promise<ShownAttempt> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(by, "attempt.read", attempt);
  return showAttempt(attempt, at);
}
