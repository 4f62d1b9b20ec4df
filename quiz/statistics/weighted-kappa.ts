/**
 * Cohen's kappa with quadratic weights: how far two raters agree beyond chance when a difference counts by its square
 * (J. Cohen, "Weighted kappa", Psychological Bulletin 70, 1968). `ones` and `others` hold the two ratings of each case, whole
 * numbers from 0 below `categories`. 1 is full agreement, 0 what chance gives, below 0 less than that. Null where nothing was
 * rated; 1 where both gave one and the same rating throughout, for which the formula itself has no value.
 */
export function weightedKappa(
  ones: readonly number[],
  others: readonly number[],
  categories: number,
): number | null {
  const n = ones.length;
  if (n === 0 || n !== others.length) return null;
  const [left, right] = [countsOf(ones, categories), countsOf(others, categories)];
  let observed = 0;
  for (const [place, one] of ones.entries()) observed += (one - (others[place] ?? one)) ** 2;
  let byChance = 0;
  for (const [one, often] of left.entries())
    for (const [other, times] of right.entries()) byChance += (one - other) ** 2 * often * times;
  // Both gave the same rating throughout: nothing could differ, and nothing does.
  return byChance === 0 ? 1 : 1 - (n * observed) / byChance;
}

function countsOf(ratings: readonly number[], categories: number): number[] {
  const counts = new Array<number>(categories).fill(0);
  for (const rating of ratings) counts[rating] = (counts[rating] ?? 0) + 1;
  return counts;
}
