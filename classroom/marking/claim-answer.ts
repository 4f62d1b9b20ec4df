import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { type answerParams, authorizeAnswer } from "./authorize-marker";
import { claimEnd } from "./claim-end";
import { claimThis } from "./claim-store";

export const claimInput = z.strictObject({});

export const claimReply = z.strictObject({ until: z.iso.datetime() });

/** Keeps one answer for this marker, or keeps it longer: a page that shows it asks for this while it is open. */
export async function claimAnswer(
  { by, at }: Occasion,
  input: z.output<typeof answerParams>,
): Promise<z.input<typeof claimReply>> {
  const { marker, answer } = await authorizeAnswer(by, "marking.read", input);
  const until = claimEnd(at);
  const claim = { questionId: answer.questionId, markerId: marker.personId, at, until };
  if (!(await claimThis(answer.attemptId, claim))) throw new Refusal("marking.claimed");
  return { until: until.toISOString() };
}
