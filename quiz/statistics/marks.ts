/** What can be earned where: a slot is a question's place in the quiz. */
export type MarkedSlot = { readonly name: string; readonly maximum: number };

/**
 * The marks of a quiz: one column a slot, in the quiz's order, each as long as there are attempts. NaN is a question that was
 * not answered: it counts as a mark of 0, as in Moodle, where the mark of such a step is null and added up as 0.
 */
export type Marks = {
  readonly slots: readonly MarkedSlot[];
  readonly columns: readonly Float64Array[];
  /** How many attempts there are. */
  readonly attempts: number;
};

/** Marks from one row for each attempt; null, or a row that ends early, is not answered. */
export function marksOf(slots: readonly MarkedSlot[], rows: readonly (readonly (number | null)[])[]): Marks {
  const columns = slots.map((_, slot) => Float64Array.from(rows, (row) => row[slot] ?? Number.NaN));
  return { slots, columns, attempts: rows.length };
}

/** The total of each attempt, its marks added in the order of the slots. */
export function totalsOf({ columns, attempts }: Marks): Float64Array {
  const totals = new Float64Array(attempts);
  for (const column of columns)
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const mark = column[attempt] as number;
      if (!Number.isNaN(mark)) totals[attempt] = (totals[attempt] as number) + mark;
    }
  return totals;
}
