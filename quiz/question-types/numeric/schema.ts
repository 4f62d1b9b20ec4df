import { z } from "zod";
import { authorText } from "@/quiz/question";

/** A number, typed. `unit` is shown behind the field. */
export const numericAsk = z.strictObject({
  stem: authorText,
  unit: z.string().trim().min(1).max(40).optional(),
});

const accepted = z.strictObject({
  value: z.number(),
  tolerance: z.number().min(0),
  kind: z.enum(["absolute", "relative", "geometric"]).optional(),
  fraction: z.number().min(0).max(1).optional(),
});

export const numericKey = z.strictObject({ accept: z.array(accepted).min(1).max(40) });

/** As typed; a script may also send the number itself. */
export const numericResponse = z.strictObject({
  value: z.union([z.string().max(100), z.number().transform(String)]),
});

export type NumericAsk = z.infer<typeof numericAsk>;
export type NumericAccepted = z.infer<typeof accepted>;
export type NumericKey = z.infer<typeof numericKey>;
export type NumericResponse = z.infer<typeof numericResponse>;
