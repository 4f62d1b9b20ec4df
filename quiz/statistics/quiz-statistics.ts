import type { Marks } from "./marks";
import { type QuestionStatistics, questionStatistics } from "./question-statistics";
import { rankedTotals } from "./ranked-totals";
import { isOneValue } from "./slot-moments";

/**
 * What the totals say of the whole quiz, in Moodle's names: `mean`, `median`, `standardDeviation` and `standardError` in marks,
 * `cic` and `errorRatio` in percent. Null is what has no value.
 */
export type QuizStatistics = {
  /** How many attempts. */
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** The coefficient of internal consistency: Cronbach's alpha times 100. It can fall far below 0. */
  readonly cic: number | null;
  /** How much of the standard deviation is chance. */
  readonly errorRatio: number | null;
  readonly standardError: number | null;
};

/** The statistics of a quiz and of each of its slots. */
export type AllStatistics = { readonly quiz: QuizStatistics; readonly slots: readonly QuestionStatistics[] };

/**
 * Quiz statistics as Moodle computes them from the totals, and those of its questions. Slots that earn nothing count as
 * slots. Source: Moodle, `mod/quiz/report/statistics/classes/calculator.php`; skewness and kurtosis are Fisher's k-statistics.
 * Canvas' alpha, of population variances, is the same number as `cic` ÷ 100, because n − 1 against n cancels out.
 */
export function quizStatistics(marks: Marks): AllStatistics {
  const ranked = rankedTotals(marks);
  const { totals, sorted } = ranked;
  const { slots, sumOfVariances } = questionStatistics(marks, ranked);
  const n = totals.length;
  if (n === 0) return { quiz: { n, mean: null, median: null, ...withoutSpread }, slots };
  const middle = [sorted[(n - 1) >> 1] as number, sorted[n >> 1] as number] as const;
  const mean = totals.reduce((sum, total) => sum + total, 0) / n;
  const [power2, power3, power4] = powersOf(totals, mean);
  const standardDeviation = n > 1 ? Math.sqrt(power2 / (n - 1)) : null;
  const quiz = {
    n,
    mean,
    median: n % 2 === 0 ? (middle[0] + middle[1]) / 2 : middle[0],
    ...withoutSpread,
    standardDeviation,
  };
  if (standardDeviation === null || n < 3 || power2 === 0) return { quiz, slots };
  const [m2, m3, m4] = [power2 / n, power3 / n, power4 / n];
  const k2 = (n * m2) / (n - 1);
  const k3 = (n * n * m3) / ((n - 1) * (n - 2));
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  const skewness = k3 / k2 ** 1.5;
  const kurtosis = n > 3 ? k4 / (k2 * k2) : null;
  const reliable = reliability(slots.length, sumOfVariances, k2, standardDeviation);
  return { quiz: { ...quiz, skewness, kurtosis, ...reliable }, slots };
}

const withoutSpread = {
  standardDeviation: null,
  skewness: null,
  kurtosis: null,
  cic: null,
  errorRatio: null,
  standardError: null,
};

/** Σ (T − T̄)ᵏ for k = 2, 3, 4. */
function powersOf(totals: Float64Array, mean: number): [number, number, number] {
  let [power2, power3, power4] = [0, 0, 0];
  for (const total of totals) {
    const difference = total - mean;
    const square = difference * difference;
    power2 += square;
    power3 += square * difference;
    power4 += square * square;
  }
  return isOneValue(power2, totals.length, Math.abs(mean)) ? [0, 0, 0] : [power2, power3, power4];
}

/** Where rounding lifts the consistency above 100 %, the error has no value: Moodle stores null for it, too. */
function reliability(p: number, sumOfVariances: number, k2: number, standardDeviation: number) {
  if (p < 2) return {};
  const cic = ((100 * p) / (p - 1)) * (1 - sumOfVariances / k2);
  const errorRatio = 100 * Math.sqrt(1 - cic / 100);
  if (Number.isNaN(errorRatio)) return { cic };
  return { cic, errorRatio, standardError: (errorRatio * standardDeviation) / 100 };
}
