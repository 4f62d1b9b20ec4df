import { fraction } from "@/quiz/fraction";
import type { Verdict } from "../question-type";
import type { ForecastKey, ForecastResponse } from "./schema";

/**
 * 1 − (p − o)²: everything for certainty that was right, nothing for certainty that was wrong. A proper score, so that it
 * pays best to say what one believes. Source: G. W. Brier, "Verification of forecasts expressed in terms of probability",
 * Monthly Weather Review 78 (1950), for one event and turned so that more is better.
 */
export function scoreForecast({ outcome }: ForecastKey, { probability, known }: ForecastResponse): Verdict {
  if (known || probability === null) return { verdict: "unanswered" };
  return { verdict: "scored", fraction: fraction(1 - (probability - outcome) ** 2, 1) };
}
