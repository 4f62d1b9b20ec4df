/** A share as whole counts, so that it can be added to others before anything is rounded. */
export type Share = { readonly count: number; readonly of: number };

/**
 * F1 of what was picked against what is right: 2 × shared ÷ (picked + right), the harmonic mean of precision and recall;
 * 0…1, and 0 when both are empty. Neither list may hold anything twice. Source: van Rijsbergen, Information Retrieval (1979).
 */
export function f1(picked: readonly string[], right: readonly string[]): Share {
  const shared = picked.filter((one) => right.includes(one)).length;
  return { count: 2 * shared, of: picked.length + right.length };
}

/** The share as a number, unrounded. Nothing out of nothing is 0. */
export function shareOf({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}
