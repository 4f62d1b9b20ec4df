/**
 * `count` of `of` as a fraction 0…1, kept to seven decimals as Moodle keeps its own. Both are whole counts, so that
 * three thirds are one and no sum of rounded pieces drifts. Nothing out of nothing is 0.
 */
export function fraction(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((count / of) * 1e7) / 1e7;
}
