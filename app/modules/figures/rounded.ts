import type { Point } from "./projection";

/** A length as it is written into a drawing: a tenth of a unit is finer than any screen. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Corners as the `points` of a polyline or polygon. */
export function pointList(points: readonly Point[]): string {
  return points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(" ");
}
