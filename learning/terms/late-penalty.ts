/** What being late costs, as Canvas has it: so many per cent of the points for each hour or day begun, down to a floor. */
export type LatePolicy = {
  /** Per cent of the possible points for each interval, 0…100. */
  readonly rate: number;
  readonly interval: "hour" | "day";
  /** Per cent of the possible points below which lateness takes nobody, 0…100. */
  readonly floor: number;
};

const lengths = { hour: 3_600_000, day: 86_400_000 };

const toSevenDecimals = (points: number): number => Math.round(points * 1e7) / 1e7;

/**
 * The points that lateness takes off, never negative: possible · min(rate · ⌈late ÷ interval⌉, max(raw % − floor, 0)) ÷ 100.
 * `late` is in milliseconds after the due time; at it, or before, nothing is taken. A day is 24 hours, as in Canvas.
 */
export function lateDeduction(
  { earned, possible }: { readonly earned: number; readonly possible: number },
  { rate, interval, floor }: LatePolicy,
  late: number,
): number {
  if (late <= 0 || possible <= 0) return 0;
  const aboveFloor = Math.max(earned - (possible * floor) / 100, 0);
  return toSevenDecimals(Math.min((possible * rate * Math.ceil(late / lengths[interval])) / 100, aboveFloor));
}

/** The points that are taken off for what was never handed in: `rate` per cent of those possible. */
export function missingDeduction(possible: number, rate: number): number {
  return toSevenDecimals((Math.max(possible, 0) * rate) / 100);
}
