/** How far somebody read one section. Passage ids are `P-2.3`: section and place in it. */
export type Reading = {
  readonly moduleId: string;
  readonly sectionId: string;
  readonly lastPassage: string;
  readonly readAt: Date | null;
  readonly updatedAt: Date;
};

/** Two readings of one section as one: the furthest passage, the earliest time its end was seen, the latest touch. */
export function mergeReading(one: Reading, other: Reading): Reading {
  const further = comparePlaces(one.lastPassage, other.lastPassage) >= 0 ? one : other;
  const ends = [one.readAt, other.readAt]
    .filter((at) => at !== null)
    .sort((a, b) => a.getTime() - b.getTime());
  return {
    ...further,
    readAt: ends[0] ?? null,
    updatedAt: new Date(Math.max(one.updatedAt.getTime(), other.updatedAt.getTime())),
  };
}

/** Compares the numbers in two passage ids, so that P-1.10 comes after P-1.9. */
function comparePlaces(one: string, other: string): number {
  const [mine, theirs] = [numbersIn(one), numbersIn(other)];
  for (let i = 0; i < Math.max(mine.length, theirs.length); i++) {
    const difference = (mine[i] ?? 0) - (theirs[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersIn(passage: string): number[] {
  return passage.match(/\d+/g)?.map(Number) ?? [];
}
