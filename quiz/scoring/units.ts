/** Points and fractions keep seven decimals, as Moodle's do: this many units make a whole. */
export const unitsOfOne = 10_000_000;

/** A number as whole units of 1e-7, so that sums are sums of integers and do not drift. */
export function toUnits(number: number): number {
  return Math.round(number * unitsOfOne) + 0;
}
