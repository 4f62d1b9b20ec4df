import type { ReviewLine } from "../question-type";
import { parseNumber } from "./parse-number";
import type { NumericAsk, NumericKey, NumericResponse } from "./schema";
import { accepted } from "./score";

/** One line. Feedback is by the number that was typed ("20"), however it was written, then by the accepted value it met. */
export function reviewNumeric(
  ask: NumericAsk,
  key: NumericKey,
  response: NumericResponse | null,
): ReviewLine[] {
  const typed = response?.value.trim() ?? "";
  const number = parseNumber(typed, ask.unit);
  const best = key.accept.find(({ fraction = 1 }) => fraction === 1);
  const line = { id: "value", prompt: null, right: best ? withUnit(best.value, ask) : null };
  if (number === null)
    return [{ ...line, answer: typed || null, standing: typed ? "wrong" : "blank", feedback: [] }];
  const met = accepted(key, number);
  const feedback = [String(number), ...(met ? [String(met.value)] : [])];
  return [{ ...line, answer: typed, standing: standingOf(met?.fraction ?? 0), feedback }];
}

function withUnit(value: number, { unit }: NumericAsk): string {
  const words = value.toLocaleString("en", { maximumFractionDigits: 15 });
  return unit ? `${words} ${unit}` : words;
}

function standingOf(fraction: number): ReviewLine["standing"] {
  if (fraction >= 1) return "right";
  return fraction > 0 ? "partly" : "wrong";
}
