import type { Totals } from "./slot-moments";

/** Marks of more different values than this are sorted: a list of values to look through would be slower. */
const mostValues = 32;

/**
 * Σ (x − x̄)(y − ȳ) with both lists in ascending order each for itself: x are the marks in the room, y the rest of each total.
 * Marks and totals mostly take few values. Then it is enough to count how often each pair of them occurs, and the attempts need
 * not be sorted for every slot. What is added up is the same, in the same order.
 */
export function sortedProducts(given: Totals, mean: number, otherMean: number): number {
  const pairs = countPairs(given);
  return pairs ? ofCounts(pairs, mean, otherMean) : ofSorted(given, mean, otherMean);
}

function ofSorted({ totals, room }: Totals, mean: number, otherMean: number): number {
  const { marks, others } = room;
  for (let attempt = 0; attempt < totals.length; attempt += 1)
    others[attempt] = (totals[attempt] as number) - (marks[attempt] as number);
  marks.sort();
  others.sort();
  let sum = 0;
  for (let place = 0; place < totals.length; place += 1)
    sum += ((marks[place] as number) - mean) * ((others[place] as number) - otherMean);
  return sum;
}

/** Numbers with how often each occurs. */
type Counted = { readonly value: number; count: number };

/** How often each mark occurs, and each rest of a total, lowest first; null if they take too many values. */
function countPairs({ totals, distinct, ranks, room }: Totals): Record<"marks" | "others", Counted[]> | null {
  const met = new Float64Array(mostValues);
  const width = Math.min(mostValues, Math.floor(totals.length / distinct.length));
  const table = new Uint32Array(width * distinct.length);
  let known = 0;
  for (let attempt = 0; attempt < totals.length; attempt += 1) {
    const mark = room.marks[attempt] as number;
    let group = 0;
    while (group < known && met[group] !== mark) group += 1;
    if (group === known) {
      if (known === width) return null;
      met[group] = mark;
      known += 1;
    }
    const cell = group * distinct.length + (ranks[attempt] as number);
    table[cell] = (table[cell] as number) + 1;
  }
  const marks: Counted[] = [];
  const others: Counted[] = [];
  for (let group = 0; group < known; group += 1) {
    const mark = met[group] as number;
    const row = table.subarray(group * distinct.length, (group + 1) * distinct.length);
    let count = 0;
    for (const [rank, often] of row.entries()) {
      if (often === 0) continue;
      count += often;
      others.push({ value: (distinct[rank] as number) - mark, count: often });
    }
    marks.push({ value: mark, count });
  }
  const ascending = (one: Counted, other: Counted) => one.value - other.value;
  return { marks: marks.sort(ascending), others: others.sort(ascending) };
}

function ofCounts({ marks, others }: Record<"marks" | "others", Counted[]>, mean: number, otherMean: number) {
  let sum = 0;
  let at = 0;
  for (const { value, count } of others) {
    let left = count;
    while (left > 0) {
      const mark = marks[at] as Counted;
      const product = (mark.value - mean) * (value - otherMean);
      const often = Math.min(left, mark.count);
      // Added one by one: count × product would round otherwise than Moodle does.
      for (let time = 0; time < often; time += 1) sum += product;
      left -= often;
      mark.count -= often;
      if (mark.count === 0) at += 1;
    }
  }
  return sum;
}
