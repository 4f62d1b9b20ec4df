import { z } from "zod";

/** What became of a forecast: told only after the reveal. */
const outcome = z.strictObject({
  happened: z.boolean(),
  resolution: z.string(),
  source: z.string(),
  /** Those of the module's sources that `source` names by their ids. */
  sources: z.array(z.strictObject({ id: z.string(), text: z.string(), url: z.string().nullable() })),
  /** (p − o)², 0 is best; null where nothing was forecast. */
  brier: z.number().nullable(),
  points: z.number(),
  outOf: z.number(),
  feedback: z.string().nullable(),
});

const forecast = z.strictObject({
  id: z.string(),
  quiz: z.string(),
  stem: z.string(),
  asOf: z.iso.date(),
  resolvesOn: z.iso.date(),
  state: z.enum(["not-given", "draft", "locked", "revealed"]),
  attempt: z.uuid().nullable(),
  /** 0 to 1. */
  probability: z.number().nullable(),
  /** Whether the person said that they already knew. */
  known: z.boolean(),
  lockedAt: z.iso.datetime().nullable(),
  outcome: outcome.nullable(),
});

const calibration = z.strictObject({
  count: z.int(),
  brier: z.number().nullable(),
  reliability: z.number().nullable(),
  resolution: z.number().nullable(),
  uncertainty: z.number().nullable(),
  baseRate: z.number().nullable(),
  /** 1 − Brier ÷ uncertainty: above 0 is better than always saying the base rate. */
  skill: z.number().nullable(),
  groups: z.array(z.strictObject({ probability: z.number(), count: z.int(), happened: z.number() })),
});

/** A person's forecasts in a module, and which sections they open. Strict: nothing of a key rides along. */
export const forecastsReply = z.strictObject({
  module: z.string(),
  revealedAt: z.iso.datetime().nullable(),
  /** Whether asking what happened is possible now: every forecast is locked, and one of them has not been revealed. */
  mayReveal: z.boolean(),
  sections: z.array(z.strictObject({ id: z.string(), opensAfter: z.string(), isOpen: z.boolean() })),
  forecasts: z.array(forecast),
  /** Of the forecasts that have been revealed. */
  calibration: calibration.nullable(),
});

export type ForecastsReply = z.input<typeof forecastsReply>;
export type ShownForecast = z.input<typeof forecast>;
export type ShownOutcome = z.input<typeof outcome>;
export type ShownCalibration = z.input<typeof calibration>;
