import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { attemptParams } from "@/learning/attempt/read-attempt";
import type { ExplanationReply } from "./explanation-reply";
import { readExplanations } from "./read-explanations";

export const explanationParams = attemptParams.extend({
  question: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
});

/** How the number of one question came about. One that has none yet, as a forecast before its reveal, has no explanation. */
export async function readExplanation(
  occasion: Occasion,
  input: z.output<typeof explanationParams>,
): Promise<ExplanationReply> {
  const [explanation] = await readExplanations(occasion, input);
  if (!explanation) throw new Refusal("not-found");
  return explanation;
}
