/** Half of the seventh decimal: nearer than this, two kept fractions are the same number. */
const withinKeeping = 5e-8;

/**
 * The share that a fraction kept to seven decimals stands for, up to twelfths: 0.3333333 is a third, so that three
 * penalties of it take everything and 0.6666667 less one of them is again a third. Other numbers stay as they are.
 */
export function trueShare(kept: number): number {
  for (let of = 3; of <= 12; of += 1) {
    const share = Math.round(kept * of) / of;
    if (Math.abs(share - kept) < withinKeeping) return share;
  }
  return kept;
}
