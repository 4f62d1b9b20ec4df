import type { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { findAttempt } from "@/learning/attempt/attempt-store";
import type { attemptParams } from "@/learning/attempt/read-attempt";
import { type AppealReply, shownAppeal } from "./appeal-reply";
import { findAppeals } from "./appeal-store";

/** What somebody appealed against in their own attempt, and what became of it. */
export async function readOwnAppeals(
  { by }: Occasion,
  input: z.output<typeof attemptParams>,
): Promise<AppealReply[]> {
  const attempt = await findAttempt(input.attempt);
  authorize(by, "appeal.make", { personId: attempt?.personId ?? "" });
  return (await findAppeals(input.attempt)).map(shownAppeal);
}
