import { fraction } from "@/quiz/fraction";
import type { Verdict } from "../question-type";
import { parseNumber } from "./parse-number";
import type { NumericAccepted, NumericAsk, NumericKey, NumericResponse } from "./schema";
import { isWithin } from "./tolerance";

/**
 * The fraction of the accepted value within whose tolerance the number lies; of several, the one worth most (Moodle takes
 * the first). What is not a number is `invalid`, as in Moodle, and not wrong.
 */
export function scoreNumeric(key: NumericKey, { value }: NumericResponse, ask: NumericAsk): Verdict {
  if (value.trim() === "") return { verdict: "unanswered" };
  const number = parseNumber(value, ask.unit);
  if (number === null) return { verdict: "invalid" };
  return { verdict: "scored", fraction: fraction(accepted(key, number)?.fraction ?? 0, 1) };
}

/** The accepted value that a number meets and that is worth most. */
export function accepted(key: NumericKey, number: number) {
  return key.accept
    .filter((candidate) => isWithin(number, candidate))
    .map((candidate) => ({ ...candidate, fraction: candidate.fraction ?? 1 }))
    .reduce<(NumericAccepted & { fraction: number }) | null>(
      (best, candidate) => (best && best.fraction >= candidate.fraction ? best : candidate),
      null,
    );
}
