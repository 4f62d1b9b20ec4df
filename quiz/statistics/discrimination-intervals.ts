import { bootstrapIntervals, type Figure } from "./bootstrap-intervals";
import { leastToSay } from "./least-to-say";
import { type Marks, totalsOf } from "./marks";
import type { Interval } from "./wilson-interval";

/** Beyond so many attempts chance is no longer the question, and drawing them a thousand times would take seconds. */
const mostAttempts = 2000;

/**
 * How sure each slot's discrimination index is, in percent: its bootstrap interval of 95 % over the attempts. Null for all below ten
 * attempts, where nothing can be said, and beyond 2,000, where nothing needs to be.
 */
export function discriminationIntervals(marks: Marks): (Interval | null)[] {
  const n = marks.attempts;
  if (n < leastToSay || n > mostAttempts) return marks.columns.map(() => null);
  const totals = totalsOf(marks);
  return bootstrapIntervals(
    n,
    marks.columns.map((column) => {
      const counted = column.map((mark) => (Number.isNaN(mark) ? 0 : mark));
      return correlation(
        counted,
        totals.map((total, attempt) => total - (counted[attempt] as number)),
      );
    }),
  );
}

/** Pearson's correlation in percent, of a sample of the cases. Null where one of both does not differ. */
function correlation(ones: Float64Array, others: Float64Array): Figure {
  // Around the mean of all cases, so that the differences of large sums below lose no digits.
  const [x, y] = [aroundMean(ones), aroundMean(others)];
  return (times) => {
    let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
    for (let place = 0; place < times.length; place += 1) {
      const often = times[place] as number;
      const [one, other] = [x[place] as number, y[place] as number];
      n += often;
      sx += often * one;
      sy += often * other;
      sxx += often * one * one;
      syy += often * other * other;
      sxy += often * one * other;
    }
    const [varianceX, varianceY] = [sxx - (sx * sx) / n, syy - (sy * sy) / n];
    if (varianceX <= 1e-12 * sxx || varianceY <= 1e-12 * syy) return null;
    return (100 * (sxy - (sx * sy) / n)) / Math.sqrt(varianceX * varianceY);
  };
}

function aroundMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
