import type { ReviewLine } from "../question-type";
import { percentOf } from "./percent";
import type { ForecastAsk, ForecastKey, ForecastResponse } from "./schema";

/** Where a forecast counts as high and as low, both included. Source: the module's own three kinds of feedback. */
const high = 0.7;
const low = 0.3;

/** The feedback that a probability meets. */
function leaning(probability: number): "high" | "middle" | "low" {
  if (probability >= high) return "high";
  return probability <= low ? "low" : "middle";
}

/** What somebody said, without a word about what happened. Null where they said nothing. */
export function forecastInWords({ probability, known }: ForecastResponse): string | null {
  if (known) return "I already know what happened";
  return probability === null ? null : `${percentOf(probability)} per cent`;
}

/** One line: the probability, and what happened. Only certainty is right or wrong; all between is partly right. */
export function reviewForecast(
  _ask: ForecastAsk,
  { outcome }: ForecastKey,
  response: ForecastResponse | null,
): ReviewLine[] {
  const line = {
    id: "probability",
    prompt: null,
    right: outcome === 1 ? "It happened" : "It did not happen",
  };
  if (response?.known)
    return [
      { ...line, answer: null, standing: "blank", feedback: [], note: "Not scored: you already knew." },
    ];
  if (!response || response.probability === null)
    return [{ ...line, answer: null, standing: "blank", feedback: [] }];
  const { probability } = response;
  const gap = Math.abs(probability - outcome);
  return [
    {
      ...line,
      answer: forecastInWords(response),
      standing: gap === 0 ? "right" : gap === 1 ? "wrong" : "partly",
      feedback: [leaning(probability)],
    },
  ];
}
