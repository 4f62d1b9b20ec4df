import type { Verdict } from "../question-type";
import type { TrueFalseJustifyKey, TrueFalseJustifyResponse } from "./schema";

/**
 * Half for the verdict and half for the reason, which counts only with the right verdict: a reason for the opposite is
 * none. Source: this project's own rule. `parts` are `verdict` and `reason`, 0 or 1 each.
 */
export function scoreTrueFalseJustify(key: TrueFalseJustifyKey, response: TrueFalseJustifyResponse): Verdict {
  if (response.verdict === null && response.reason === null) return { verdict: "unanswered" };
  const verdict = response.verdict === key.verdict ? 1 : 0;
  const reason = verdict === 1 && response.reason === key.reason ? 1 : 0;
  const parts = [
    { id: "verdict", fraction: verdict },
    { id: "reason", fraction: reason },
  ];
  return { verdict: "scored", fraction: (verdict + reason) / 2, parts };
}
