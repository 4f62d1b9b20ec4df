import type { Marks } from "./marks";
import { rankedTotals } from "./ranked-totals";
import { type SlotMoments, slotMoments } from "./slot-moments";

/**
 * What the marks say of the question in one slot, in Moodle's names and units: `facility` is a fraction of the maximum, `sd` in
 * marks, the rest in percent. Null is what has no value.
 */
export type QuestionStatistics = {
  readonly slot: string;
  readonly maximum: number;
  /** How many answered. Who did not counts with a mark of 0 in everything else. */
  readonly answered: number;
  readonly facility: number | null;
  readonly sd: number | null;
  /** The share of the quiz's marks that can be earned here. */
  readonly intendedWeight: number | null;
  /** The share that the slot has in how totals differ; null also where `negativeCovariance` is. */
  readonly effectiveWeight: number | null;
  /** Whether those who do better here do worse in the whole quiz. */
  readonly negativeCovariance: boolean;
  /** The correlation of the mark here with the rest of the total, −100…100. */
  readonly discriminationIndex: number | null;
  /** The covariance of both in percent of the greatest that these marks allow, at most 100. */
  readonly discriminativeEfficiency: number | null;
};

/** The statistics of every slot, and the sum of their variances, which the reliability of the quiz rests on. */
export type AllQuestionStatistics = {
  readonly slots: readonly QuestionStatistics[];
  readonly sumOfVariances: number;
};

/**
 * Item statistics as Moodle computes them, in time that grows with the number of marks. Source: Moodle,
 * `question/classes/statistics/questions/calculator.php` and https://docs.moodle.org/dev/Quiz_statistics_calculations.
 */
export function questionStatistics(marks: Marks, ranked = rankedTotals(marks)): AllQuestionStatistics {
  const n = marks.attempts;
  const room = { marks: new Float64Array(n), others: new Float64Array(n) };
  const largest = Math.max(Math.abs(ranked.sorted[0] ?? 0), Math.abs(ranked.sorted[n - 1] ?? 0));
  const given = { ...ranked, largest, room };
  const maxima = marks.slots.reduce((sum, { maximum }) => sum + maximum, 0);
  const moments = marks.columns.map((column) => slotMoments(column, given));
  let [sumOfVariances, sumOfRoots] = [0, 0];
  for (const { variance, covarianceWithTotal } of moments) {
    sumOfVariances += variance;
    if (covarianceWithTotal >= 0) sumOfRoots += Math.sqrt(covarianceWithTotal);
  }
  const slots = marks.slots.map(({ name, maximum }, place) => {
    const slot = moments[place] as SlotMoments;
    return {
      slot: name,
      maximum,
      answered: slot.answered,
      facility: maximum === 0 || n === 0 ? null : slot.mean / maximum,
      sd: n < 2 ? null : Math.sqrt(slot.variance),
      intendedWeight: maxima === 0 ? null : (maximum * 100) / maxima,
      effectiveWeight: effectiveWeight(slot, sumOfRoots),
      negativeCovariance: slot.covarianceWithTotal < 0,
      ...discrimination(slot),
    };
  });
  return { slots, sumOfVariances };
}

function effectiveWeight({ covarianceWithTotal }: SlotMoments, sumOfRoots: number): number | null {
  if (sumOfRoots === 0 || covarianceWithTotal < 0) return null;
  return (100 * Math.sqrt(covarianceWithTotal)) / sumOfRoots;
}

function discrimination({ variance, otherVariance, covariance, greatestCovariance }: SlotMoments) {
  const both = variance * otherVariance;
  return {
    discriminationIndex: both === 0 ? null : (100 * covariance) / Math.sqrt(both),
    discriminativeEfficiency: greatestCovariance === 0 ? null : (100 * covariance) / greatestCovariance,
  };
}
