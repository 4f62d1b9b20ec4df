import { z } from "zod";
import { authorText } from "@/quiz/question";

/** A statement about what was then the future: seen from `asOf`, decided by its rule on `resolvesOn`. */
export const forecastAsk = z.strictObject({
  stem: authorText,
  asOf: z.iso.date(),
  resolvesOn: z.iso.date(),
});

/** `resolution` says by what rule and event it was decided, `source` where that can be looked up: ids such as K42, or words. */
export const forecastKey = z.strictObject({
  outcome: z.union([z.literal(0), z.literal(1)]),
  source: authorText,
  resolution: authorText,
});

/** `probability` is 0…1; null where none was given. `known`: the person knew what happened, so nothing was forecast. */
export const forecastResponse = z.strictObject({
  probability: z.number().min(0).max(1).nullable(),
  known: z.boolean().optional(),
});

export type ForecastAsk = z.infer<typeof forecastAsk>;
export type ForecastKey = z.infer<typeof forecastKey>;
export type ForecastResponse = z.infer<typeof forecastResponse>;
