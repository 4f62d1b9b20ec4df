import type { NumericAccepted } from "./schema";

/**
 * Whether a number lies within an accepted value's tolerance, bounds included. Source: Moodle's numerical question
 * (`qtype_numerical_answer::get_tolerance_interval`), whose "nominal" is our absolute:
 * - absolute: value ± tolerance;
 * - relative: value ± tolerance × |value|;
 * - geometric: value ÷ (1 + tolerance) … value × (1 + tolerance).
 * Binary numbers miss decimal bounds by a hair (1.21 − 1.18 is more than 0.03), so a bound reaches 1e-12 of its size
 * further. Moodle adds its own hair for the same reason.
 */
export function isWithin(number: number, { value, tolerance, kind = "absolute" }: NumericAccepted): boolean {
  const [low, high] = bounds(value, tolerance, kind);
  const hair = 1e-12 * Math.max(Math.abs(value), Math.abs(number), tolerance);
  return low - hair <= number && number <= high + hair;
}

function bounds(
  value: number,
  tolerance: number,
  kind: NonNullable<NumericAccepted["kind"]>,
): [low: number, high: number] {
  if (kind !== "geometric") {
    const range = kind === "relative" ? tolerance * Math.abs(value) : tolerance;
    return [value - range, value + range];
  }
  const ends = [value / (1 + tolerance), value * (1 + tolerance)];
  return [Math.min(...ends), Math.max(...ends)];
}
