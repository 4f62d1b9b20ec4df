/** Fractions keep seven decimals, as Moodle's do: this many units make a whole. */
export const unitsOfOne = 10_000_000;

/** A number as whole units of 1e-7, so that sums are sums of integers and do not drift. */
export function toUnits(number: number): number {
  return Math.round(number * unitsOfOne) + 0;
}

/** A number to seven decimals. Compute it from whole counts where you can: `toFraction(1 - 1 / 3)` is .6666667. */
export function toFraction(number: number): number {
  return toUnits(number) / unitsOfOne;
}
