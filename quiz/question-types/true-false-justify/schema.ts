import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { entries } from "../entries";

/** A statement to judge, and the reasons among which one supports the verdict. */
export const trueFalseJustifyAsk = z.strictObject({ stem: authorText, reasons: entries(2) });

export const trueFalseJustifyKey = z.strictObject({ verdict: z.boolean(), reason: wordId });

/** Each half is null until it is answered. */
export const trueFalseJustifyResponse = z.strictObject({
  verdict: z.boolean().nullable(),
  reason: wordId.nullable(),
});

export type TrueFalseJustifyAsk = z.infer<typeof trueFalseJustifyAsk>;
export type TrueFalseJustifyKey = z.infer<typeof trueFalseJustifyKey>;
export type TrueFalseJustifyResponse = z.infer<typeof trueFalseJustifyResponse>;
