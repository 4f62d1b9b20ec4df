/** Something that would like to begin at `wish` and takes up `size`, both along one axis. */
export type Row = { readonly wish: number; readonly size: number };

/**
 * Where rows begin when none may overlap the next: in their order, as near to their wishes as they can be (least squares),
 * all between `from` and `to`. The room must hold all of them. Rows that crowd are pooled and share one shift, which is isotonic
 * regression by pooling adjacent violators (Barlow et al., Statistical Inference under Order Restrictions, 1972).
 */
export function spreadRows(rows: readonly Row[], from: number, to: number): number[] {
  const before: number[] = [];
  let total = 0;
  for (const { size } of rows) {
    before.push(total);
    total += size;
  }
  const pools: { sum: number; count: number }[] = [];
  rows.forEach(({ wish }, index) => {
    let pool = { sum: wish - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap((pool) =>
    Array<number>(pool.count).fill(Math.max(from, Math.min(mean(pool), to - total))),
  );
  return shifts.map((shift, index) => shift + (before[index] ?? 0));
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }) => sum / count;
