import { textOf } from "../choices";
import type { ReviewLine } from "../question-type";
import type { TrueFalseJustifyAsk, TrueFalseJustifyKey, TrueFalseJustifyResponse } from "./schema";

const words = (verdict: boolean) => (verdict ? "True" : "False");

/** Two lines, the verdict and the reason. The right reason beside a wrong verdict stands as right, with a note that it earns nothing. */
export function reviewTrueFalseJustify(
  ask: TrueFalseJustifyAsk,
  key: TrueFalseJustifyKey,
  response: TrueFalseJustifyResponse | null,
): ReviewLine[] {
  const verdict = response?.verdict ?? null;
  const reason = response?.reason ?? null;
  const wasted = reason === key.reason && verdict !== key.verdict;
  return [
    {
      id: "verdict",
      prompt: "True or false",
      answer: verdict === null ? null : words(verdict),
      right: words(key.verdict),
      standing: verdict === null ? "blank" : verdict === key.verdict ? "right" : "wrong",
      feedback: verdict === null ? [] : [String(verdict)],
    },
    {
      id: "reason",
      prompt: "Reason",
      answer: reason === null ? null : textOf(ask.reasons, reason),
      right: textOf(ask.reasons, key.reason),
      standing: reason === null ? "blank" : reason === key.reason ? "right" : "wrong",
      feedback: reason === null ? [] : [reason],
      ...(wasted ? { note: "A reason counts only together with the right verdict." } : {}),
    },
  ];
}
