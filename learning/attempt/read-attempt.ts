import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { findAttempt } from "./attempt-store";
import { authorizeAttempt } from "./authorize-attempt";
import { closeIfOverdue } from "./close-overdue-attempts";
import { type ShownAttempt, showAttempt } from "./show-attempt";

export const attemptParams = z.object({ attempt: z.uuid() });

/** An attempt with what is saved, for the person whose it is. One whose time has run out ends by being looked at. */
export async function readAttempt(
  occasion: Occasion,
  input: z.output<typeof attemptParams>,
): Promise<ShownAttempt> {
  const attempt = await findAttempt(input.attempt);
  authorizeAttempt(occasion.by, "attempt.read", attempt);
  await closeIfOverdue(occasion, attempt);
  return showAttempt(attempt, occasion.at);
}
