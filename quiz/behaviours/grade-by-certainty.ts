import type { Grade, Outcome } from "./behaviour";
import { assumedCertainty, certaintyMark, certaintyTable } from "./certainty-mark";

/** The grade of the one response that counts, by the row of the certainty that was chosen with it. */
export function gradeByCertainty(outcome: Outcome | undefined, checked: boolean): Grade {
  if (!outcome) return { fraction: 0, steps: [] };
  const certainty = outcome.certainty ?? assumedCertainty;
  const { right, wrong } = certaintyTable[certainty];
  const mark = certaintyMark(outcome.fraction, certainty);
  return {
    fraction: mark,
    steps: [
      {
        rule: "certainty",
        tryNumber: 1,
        checked,
        raw: outcome.fraction,
        certainty,
        chosen: outcome.certainty !== null,
        right,
        wrong,
        fraction: mark,
      },
    ],
  };
}
