import { fraction } from "@/quiz/fraction";
import type { Grade, Outcome } from "./behaviour";

/** The grade of the one response that counts: what it was scored, below nothing too where an author gave negative weights. */
export function gradeAsScored(outcome: Outcome | undefined, checked: boolean): Grade {
  if (!outcome) return { fraction: 0, steps: [] };
  const kept = fraction(outcome.fraction, 1);
  return {
    fraction: kept,
    steps: [{ rule: "as-scored", tryNumber: 1, checked, raw: outcome.fraction, fraction: kept }],
  };
}
