import type { Marks } from "./marks";

const squared = (value: number) => value * value;
const added = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other);

/**
 * The statistics once more, plainly and slowly, list by list in Moodle's own steps: what the quick way is held against. Lists that do
 * not differ but for rounding have no variance.
 */
export function plainStatistics({ slots, columns, attempts: s }: Marks) {
  const marks = columns.map((column) => [...column].map((mark) => (Number.isNaN(mark) ? 0 : mark)));
  const totals = Array.from({ length: s }, (_, at) => added(marks.map((column) => column[at] as number)));
  const size = Math.max(0, ...totals.map(Math.abs));
  const differs = (values: readonly number[], scale: number) =>
    Math.max(...values) - Math.min(...values) > 1e-10 * scale;
  const found = marks.map((x) => {
    const y = x.map((mark, at) => (totals[at] as number) - mark);
    const [meanX, meanY] = [added(x) / s, added(y) / s];
    const moves = s > 1 && differs(x, Math.max(...x.map(Math.abs)));
    const othersMove = s > 1 && differs(y, size);
    const [sortedX, sortedY] = [ascending(x), ascending(y)];
    const products = (one: readonly number[], other: readonly number[]) =>
      added(one.map((mark, at) => (mark - meanX) * ((other[at] as number) - meanY))) / (s - 1);
    const withTotal = added(x.map((mark, at) => (mark - meanX) * (totals[at] as number))) / (s - 1);
    return {
      mean: meanX,
      variance: moves ? added(x.map((mark) => squared(mark - meanX))) / (s - 1) : 0,
      otherVariance: othersMove ? added(y.map((mark) => squared(mark - meanY))) / (s - 1) : 0,
      covariance: moves && othersMove ? products(x, y) : 0,
      greatest: moves && othersMove ? products(sortedX, sortedY) : 0,
      // A hair below zero is zero.
      withTotal: moves && !(withTotal < 0 && withTotal > -1e-12) ? withTotal : 0,
    };
  });
  const roots = added(found.filter(({ withTotal }) => withTotal >= 0).map((one) => Math.sqrt(one.withTotal)));
  const maxima = added(slots.map(({ maximum }) => maximum));
  return {
    quiz: plainQuiz(totals, slots.length, added(found.map(({ variance }) => variance))),
    slots: slots.map(({ name, maximum }, at) => {
      const one = found[at] as (typeof found)[number];
      const both = one.variance * one.otherVariance;
      return {
        slot: name,
        maximum,
        answered: [...(columns[at] as Float64Array)].filter((mark) => !Number.isNaN(mark)).length,
        facility: maximum === 0 ? null : one.mean / maximum,
        sd: s > 1 ? Math.sqrt(one.variance) : null,
        intendedWeight: maxima === 0 ? null : (maximum * 100) / maxima,
        effectiveWeight: roots === 0 || one.withTotal < 0 ? null : (100 * Math.sqrt(one.withTotal)) / roots,
        negativeCovariance: one.withTotal < 0,
        discriminationIndex: both === 0 ? null : (100 * one.covariance) / Math.sqrt(both),
        discriminativeEfficiency: one.greatest === 0 ? null : (100 * one.covariance) / one.greatest,
      };
    }),
  };
}

function plainQuiz(totals: readonly number[], p: number, sumOfVariances: number) {
  const s = totals.length;
  const mean = added(totals) / s;
  const half = ascending(totals).slice(Math.ceil(s / 2) - 1, Math.floor(s / 2) + 1);
  const differs = Math.max(...totals) - Math.min(...totals) > 1e-10 * Math.max(...totals.map(Math.abs));
  const moment = (k: number) => {
    const powers = totals.map((total) => {
      const square = squared(total - mean);
      return [square, square * (total - mean), square * square][k - 2] as number;
    });
    return differs ? added(powers) / s : 0;
  };
  const power2 = added(totals.map((total) => squared(total - mean)));
  const standardDeviation = s > 1 ? Math.sqrt((differs ? power2 : 0) / (s - 1)) : null;
  const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
  const k2 = (s * m2) / (s - 1);
  const k3 = (s * s * m3) / ((s - 1) * (s - 2));
  const k4 = (s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2)) / ((s - 1) * (s - 2) * (s - 3));
  const spread = s > 2 && k2 !== 0;
  const cic = spread && p > 1 ? ((100 * p) / (p - 1)) * (1 - sumOfVariances / k2) : null;
  const error = cic === null ? Number.NaN : 100 * Math.sqrt(1 - cic / 100);
  const errorRatio = Number.isNaN(error) ? null : error;
  return {
    n: s,
    mean,
    median: added(half) / half.length,
    standardDeviation,
    skewness: spread ? k3 / k2 ** 1.5 : null,
    kurtosis: spread && s > 3 ? k4 / (k2 * k2) : null,
    cic,
    errorRatio,
    standardError:
      errorRatio === null || standardDeviation === null ? null : (errorRatio * standardDeviation) / 100,
  };
}
