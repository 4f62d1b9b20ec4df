import { z } from "zod";
import { authorText } from "@/quiz/question";

const most = 200;

/** A word or a few, typed. */
export const shortAnswerAsk = z.strictObject({ stem: authorText });

/**
 * Texts that are accepted, each for a fraction of the points (all of them by default) and with a note for whoever gives it,
 * and texts that are known to be wrong, so that feedback can speak to them. `wildcard` makes `*` stand for any characters.
 */
export const shortAnswerKey = z.strictObject({
  accept: z
    .array(
      z.strictObject({
        text: z.string().trim().min(1).max(most),
        fraction: z.number().min(0).max(1).optional(),
        note: authorText.optional(),
      }),
    )
    .min(1)
    .max(200),
  reject: z
    .array(z.strictObject({ text: z.string().trim().min(1).max(most) }))
    .max(200)
    .optional(),
  caseSensitive: z.boolean().optional(),
  wildcard: z.boolean().optional(),
});

export const shortAnswerResponse = z.strictObject({ text: z.string().max(most) });

export type ShortAnswerAsk = z.infer<typeof shortAnswerAsk>;
export type ShortAnswerKey = z.infer<typeof shortAnswerKey>;
export type ShortAnswerResponse = z.infer<typeof shortAnswerResponse>;
