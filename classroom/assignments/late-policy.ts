import { z } from "zod";
import { creditCurveSchema } from "@/learning/terms/credit-curve";
import type { LatePolicy as Deduction } from "@/learning/terms/late-penalty";

const percent = z.number().min(0).max(100);

const deduction = z.strictObject({
  kind: z.literal("deduction"),
  /** Per cent of the possible points for each interval begun. */
  rate: percent,
  interval: z.enum(["hour", "day"]),
  /** Per cent of the possible points below which lateness takes nobody. */
  floor: percent,
}) satisfies z.ZodType<Deduction & { kind: "deduction" }>;

/** What handing in late costs: nothing, so much for each hour or day begun, or what a curve of credit over time says. */
export const latePolicySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  deduction,
  z.strictObject({ kind: z.literal("curve"), curve: creditCurveSchema }),
]);

export type LatePolicy = z.output<typeof latePolicySchema>;
