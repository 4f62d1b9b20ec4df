import { fraction } from "@/quiz/fraction";
import type { Certainty } from "./behaviour";
import { trueShare } from "./true-share";

/**
 * What an answer earns at each certainty, right or wrong, in times the question's points, and between which accuracies
 * choosing it pays best. Source: Moodle's certainty-based marking, after Gardner-Medwin.
 */
export const certaintyTable: Readonly<
  Record<
    Certainty,
    { readonly right: number; readonly wrong: number; readonly from: number; readonly to: number }
  >
> = {
  1: { right: 1, wrong: 0, from: 0, to: 2 / 3 },
  2: { right: 2, wrong: -2, from: 2 / 3, to: 0.8 },
  3: { right: 3, wrong: -6, from: 0.8, to: 1 },
};

/** What counts for an answer without a chosen certainty: low, as in Moodle. */
export const assumedCertainty: Certainty = 1;

/** The mark of an answer, −6…3 to seven decimals: `right × raw`, or `wrong` for whatever is worth nothing or less. */
export function certaintyMark(raw: number, certainty: Certainty): number {
  const { right, wrong } = certaintyTable[certainty];
  return raw > 5e-8 ? fraction(right * trueShare(raw), 1) : wrong;
}
