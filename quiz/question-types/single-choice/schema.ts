import { z } from "zod";
import { authorText, wordId } from "@/quiz/question";
import { weight } from "../choices";
import { options } from "../none-option";

/**
 * One of several options. `keepOrder` is for options that have an order of their own, such as numbers; "none of these" stands
 * last all the same.
 */
export const singleChoiceAsk = z.strictObject({
  stem: authorText,
  options,
  keepOrder: z.boolean().optional(),
});

/** One right option, or a weight for each that is worth something; what has no weight is worth nothing. */
export const singleChoiceKey = z.union([
  z.strictObject({ right: wordId }),
  z.strictObject({ weights: z.record(wordId, weight) }),
]);

/** `choice` is null when the answer was taken back. */
export const singleChoiceResponse = z.strictObject({ choice: wordId.nullable() });

export type SingleChoiceAsk = z.infer<typeof singleChoiceAsk>;
export type SingleChoiceKey = z.infer<typeof singleChoiceKey>;
export type SingleChoiceResponse = z.infer<typeof singleChoiceResponse>;
