/** A line between the row of one column and the row of the next. */
export type MapLine = { readonly key: string; readonly path: string };

type Named = { readonly id: string };

/**
 * Lines in a square of 100 × 100 that is stretched over the gap between two columns. Each column shares the same height out
 * evenly among its rows, so that the middle of a row is known without measuring.
 */
export function mapLines(
  left: readonly Named[],
  right: readonly Named[],
  joined: (left: string, right: string) => boolean,
): MapLine[] {
  return left.flatMap((from, row) =>
    right.flatMap((to, other) => {
      if (!joined(from.id, to.id)) return [];
      const [start, end] = [middle(row, left.length), middle(other, right.length)];
      return [{ key: `${from.id}-${to.id}`, path: `M0 ${start}C50 ${start} 50 ${end} 100 ${end}` }];
    }),
  );
}

const middle = (row: number, rows: number) => Math.round(((row + 0.5) / rows) * 10_000) / 100;
