/** From where to where a figure lies with the given confidence. */
export type Interval = { readonly low: number; readonly high: number };

/** The standard normal quantile of 97.5 %, for an interval of 95 %. */
const z95 = 1.959963984540054;

/**
 * The Wilson score interval of 95 % for a share `count` of `n`, within 0…1; null where `n` is 0 or the share is none, as where
 * certainty makes a facility of more than 1. It holds for few cases and
 * for all or none, where the usual ± collapses. A facility with part marks goes in as mean fraction × n.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function wilsonInterval(count: number, n: number, z = z95): Interval | null {
  const share = count / n;
  if (!(share >= 0 && share <= 1 + 1e-9)) return null;
  const scale = 1 + (z * z) / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt(Math.max(0, share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: share === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: share >= 1 ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
