/**
 * The places of `values` in ascending order of the values, equal ones as they stand. One sort of plain numbers, then counting:
 * far quicker than sorting places by a comparison. No value may be NaN.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const distinct = distinctOf(values);
  const ranks = new Uint32Array(values.length);
  const starts = new Uint32Array(distinct.length + 1);
  for (let place = 0; place < values.length; place += 1) {
    const rank = rankIn(distinct, values[place] as number);
    ranks[place] = rank;
    starts[rank + 1] = (starts[rank + 1] as number) + 1;
  }
  for (let rank = 1; rank < starts.length; rank += 1)
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number);
  const order = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place += 1) {
    const rank = ranks[place] as number;
    const next = starts[rank] as number;
    order[next] = place;
    starts[rank] = next + 1;
  }
  return order;
}

/** The different values, lowest first. */
function distinctOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (const value of sorted)
    if (count === 0 || value !== sorted[count - 1]) {
      sorted[count] = value;
      count += 1;
    }
  return sorted.subarray(0, count);
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
