import type { Grade, GradeStep, History } from "./behaviour";
import { gradedTries } from "./graded-tries";
import { lessPenalties } from "./less-penalties";

/** The best of all tries, each less a penalty for every try before it: max(best so far, raw − penalty × tries before). */
export function gradeBestTry(history: History, penalty: number): Grade {
  const steps: GradeStep[] = [];
  let best = 0;
  for (const outcome of gradedTries(history, { allowed: Number.POSITIVE_INFINITY, endsWhenRight: false })) {
    const { tryNumber, checked, fraction: raw } = outcome;
    const earned = lessPenalties(raw, tryNumber - 1, penalty);
    best = Math.max(best, earned);
    steps.push({
      rule: "best-try",
      tryNumber,
      checked,
      raw,
      penalty,
      triesBefore: tryNumber - 1,
      earned,
      fraction: best,
    });
  }
  return { fraction: best, steps };
}
