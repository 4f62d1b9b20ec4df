/** Which attempts are counted; where grades are averaged it is all of them. */
export type WhichAttempts = "first" | "last" | "highest" | "all";

/** An attempt that was handed in, and is no practice. `total` is null while something in it waits for a mark. */
export type CountedAttempt = {
  readonly personId: string;
  /** The person's first, second, … attempt. */
  readonly number: number;
  readonly total: number | null;
};

/**
 * The attempts that statistics count, in the order given: each person's first, last or highest one, or all. Of equally high ones
 * the earlier counts, and a total that is still missing compares as 0. Only then what has no total is left out: somebody whose
 * chosen attempt waits for a mark does not count with another one. Source: Moodle, `quiz_report_grade_method_sql` and
 * `quiz_statistics_attempts_sql`.
 */
export function chooseAttempts<Attempt extends CountedAttempt>(
  attempts: readonly Attempt[],
  which: WhichAttempts,
): Attempt[] {
  const chosen = which === "all" ? attempts : onePerPerson(attempts, which);
  return chosen.filter(({ total }) => total !== null);
}

const beats: Record<Exclude<WhichAttempts, "all">, (one: CountedAttempt, other: CountedAttempt) => boolean> = {
  first: (one, other) => one.number < other.number,
  last: (one, other) => one.number > other.number,
  highest: (one, other) => {
    const [mine, theirs] = [one.total ?? 0, other.total ?? 0];
    return mine > theirs || (mine === theirs && one.number < other.number);
  },
};

function onePerPerson<Attempt extends CountedAttempt>(
  attempts: readonly Attempt[],
  which: Exclude<WhichAttempts, "all">,
): Attempt[] {
  const best = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const held = best.get(attempt.personId);
    if (!held || beats[which](attempt, held)) best.set(attempt.personId, attempt);
  }
  return attempts.filter((attempt) => best.get(attempt.personId) === attempt);
}
