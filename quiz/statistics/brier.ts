/** A probability 0…1 that was stated, and what happened: 1 or 0. */
export type JudgedForecast = { readonly probability: number; readonly outcome: 0 | 1 };

/** All forecasts that stated one probability: how many there are and what share of them happened, 0…1. */
export type ForecastGroup = {
  readonly probability: number;
  readonly count: number;
  readonly happened: number;
};

/**
 * How good forecasts were. `brier` = reliability − resolution + uncertainty, each 0…1; lower is better but for resolution.
 * `skill` is 1 for perfect forecasts, 0 for as good as always saying the base rate, below 0 for worse. Null is undefined:
 * all of it without forecasts, `skill` where everything or nothing happened.
 */
export type BrierReport = {
  readonly count: number;
  readonly brier: number | null;
  readonly reliability: number | null;
  readonly resolution: number | null;
  readonly uncertainty: number | null;
  readonly baseRate: number | null;
  readonly skill: number | null;
  /** By stated probability, lowest first. */
  readonly groups: readonly ForecastGroup[];
};

/** (p − o)², the Brier score of one forecast, 0…1; 0 is best. Source: G. W. Brier, Monthly Weather Review 78 (1950). */
export function brierOf({ probability, outcome }: JudgedForecast): number {
  return (probability - outcome) ** 2;
}

/**
 * The mean Brier score and its partition by stated probability, REL − RES + UNC. Source: A. H. Murphy, "A new vector
 * partition of the probability score", Journal of Applied Meteorology 12 (1973); skill = 1 − BS ÷ UNC.
 */
export function brierReport(forecasts: readonly JudgedForecast[]): BrierReport {
  const count = forecasts.length;
  const groups = groupsOf(forecasts);
  if (count === 0) return { ...undefinedReport, groups };
  const baseRate = mean(forecasts.map(({ outcome }) => outcome));
  const weighted = (of: (group: ForecastGroup) => number) =>
    groups.reduce((sum, group) => sum + group.count * of(group), 0) / count;
  const brier = mean(forecasts.map(brierOf));
  const uncertainty = baseRate * (1 - baseRate);
  return {
    count,
    brier,
    reliability: weighted(({ probability, happened }) => (probability - happened) ** 2),
    resolution: weighted(({ happened }) => (happened - baseRate) ** 2),
    uncertainty,
    baseRate,
    skill: uncertainty === 0 ? null : 1 - brier / uncertainty,
    groups,
  };
}

const undefinedReport = {
  count: 0,
  brier: null,
  reliability: null,
  resolution: null,
  uncertainty: null,
  baseRate: null,
  skill: null,
} as const;

function groupsOf(forecasts: readonly JudgedForecast[]): ForecastGroup[] {
  const stated = [...new Set(forecasts.map(({ probability }) => probability))].sort((a, b) => a - b);
  return stated.map((probability) => {
    const alike = forecasts.filter((one) => one.probability === probability);
    return { probability, count: alike.length, happened: mean(alike.map(({ outcome }) => outcome)) };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
