import type { RankedTotals } from "./ranked-totals";
import { sortedProducts } from "./sorted-products";

/** Variances and covariances of one slot's mark x with the rest of the total, y = T − x, and with the total T, all over n − 1. */
export type SlotMoments = {
  /** How many answered. */
  readonly answered: number;
  readonly mean: number;
  readonly variance: number;
  readonly otherVariance: number;
  readonly covariance: number;
  /** What the covariance would be if the best marks here went with the best marks elsewhere. */
  readonly greatestCovariance: number;
  readonly covarianceWithTotal: number;
};

/** The totals, the largest of them (its sign aside), and room to work in that all slots share, as long as there are attempts. */
export type Totals = RankedTotals & {
  readonly largest: number;
  readonly room: {
    /** The marks of the slot, 0 where nothing was answered. */
    readonly marks: Float64Array;
    readonly others: Float64Array;
  };
};

/** Differences below this share of the numbers themselves are the rounding of binary fractions. Marks keep seven decimals. */
const rounding = 1e-12;

/** Whether `n` numbers of about this size are one and the same but for rounding; `squares` are their squared differences, added up. */
export function isOneValue(squares: number, n: number, size: number): boolean {
  return squares <= n * (rounding * size) ** 2;
}

/**
 * The moments of one slot, in two passes in the order of the attempts, added up as Moodle's `calculator.php` adds them. As there,
 * the covariance with the total does not take the total's mean off, which changes nothing but rounding. Unlike there, what is the
 * same throughout varies by exactly 0: ten times 0.1 leaves a crumb of 1e-34, from which Moodle goes on to correlate. Below two
 * attempts there is only the mean.
 */
export function slotMoments(column: Float64Array, given: Totals): SlotMoments {
  const { totals, largest } = given;
  const { marks } = given.room;
  const n = totals.length;
  let [answered, sum, otherSum] = [0, 0, 0];
  for (let attempt = 0; attempt < n; attempt += 1) {
    const earned = column[attempt] as number;
    const isAnswered = !Number.isNaN(earned);
    const mark = isAnswered ? earned : 0;
    if (isAnswered) answered += 1;
    marks[attempt] = mark;
    sum += mark;
    otherSum += (totals[attempt] as number) - mark;
  }
  const mean = sum / n;
  if (n < 2) return { ...unmoved, answered, mean };
  const otherMean = otherSum / n;
  let [squares, otherSquares, products, withTotal] = [0, 0, 0, 0];
  for (let attempt = 0; attempt < n; attempt += 1) {
    const mark = marks[attempt] as number;
    const total = totals[attempt] as number;
    const difference = mark - mean;
    const otherDifference = total - mark - otherMean;
    squares += difference * difference;
    otherSquares += otherDifference * otherDifference;
    products += difference * otherDifference;
    withTotal += difference * total;
  }
  const othersDiffer = !isOneValue(otherSquares, n, largest);
  const otherVariance = othersDiffer ? otherSquares / (n - 1) : 0;
  if (isOneValue(squares, n, Math.abs(mean))) return { ...unmoved, answered, mean, otherVariance };
  const crumb = rounding * n * largest * (Math.abs(mean) + Math.sqrt(squares / n));
  return {
    answered,
    mean,
    variance: squares / (n - 1),
    otherVariance,
    covariance: products / (n - 1),
    greatestCovariance: othersDiffer ? sortedProducts(given, mean, otherMean) / (n - 1) : 0,
    covarianceWithTotal: withTotal < 0 && withTotal > -crumb ? 0 : withTotal / (n - 1),
  };
}

const unmoved = {
  variance: 0,
  otherVariance: 0,
  covariance: 0,
  greatestCovariance: 0,
  covarianceWithTotal: 0,
};
