import { type Marks, totalsOf } from "./marks";

/** The totals of all attempts, and what their order says. */
export type RankedTotals = {
  /** In the order of the attempts. */
  readonly totals: Float64Array;
  /** Lowest first. */
  readonly sorted: Float64Array;
  /** The different ones, lowest first. */
  readonly distinct: Float64Array;
  /** The place among the different ones of each attempt's total. */
  readonly ranks: Uint32Array;
};

/** Adds up and ranks the totals, with one sort for the whole quiz. */
export function rankedTotals(marks: Marks): RankedTotals {
  const totals = totalsOf(marks);
  const sorted = totals.slice().sort();
  const distinct = distinctOf(sorted);
  const ranks = new Uint32Array(totals.length);
  for (let attempt = 0; attempt < totals.length; attempt += 1)
    ranks[attempt] = rankIn(distinct, totals[attempt] as number);
  return { totals, sorted, distinct, ranks };
}

function distinctOf(sorted: Float64Array): Float64Array {
  const distinct = new Float64Array(sorted.length);
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const value = sorted[place] as number;
    if (count > 0 && value === distinct[count - 1]) continue;
    distinct[count] = value;
    count += 1;
  }
  return distinct.subarray(0, count);
}

function rankIn(distinct: Float64Array, value: number): number {
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((distinct[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
