import { fraction } from "@/quiz/fraction";
import type { Verdict } from "../question-type";
import { matches } from "./matches";
import type { ShortAnswerKey, ShortAnswerResponse } from "./schema";

/**
 * The fraction of the accepted text that was typed; of several, the one worth most, so that their order does not matter
 * (Moodle takes the first). A rejected text is never accepted, even where a wildcard would take it.
 */
export function scoreShortAnswer(key: ShortAnswerKey, { text }: ShortAnswerResponse): Verdict {
  if (isBlank(text)) return { verdict: "unanswered" };
  if (rejected(key, text)) return { verdict: "scored", fraction: 0 };
  return { verdict: "scored", fraction: fraction(accepted(key, text)?.fraction ?? 0, 1) };
}

/** Whether nothing but spaces was typed. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\u200b-\u200d\u2060]/g, "") === "";
}

/** The accepted text that a typed one agrees with and that is worth most. */
export function accepted(key: ShortAnswerKey, text: string) {
  return key.accept
    .filter((candidate) => matches(candidate.text, text, key))
    .map((candidate) => ({ ...candidate, fraction: candidate.fraction ?? 1 }))
    .reduce<{ text: string; fraction: number; note?: string | undefined } | null>(
      (best, candidate) => (best && best.fraction >= candidate.fraction ? best : candidate),
      null,
    );
}

/** The rejected text that a typed one agrees with. */
export function rejected(key: ShortAnswerKey, text: string) {
  return key.reject?.find((candidate) => matches(candidate.text, text, key)) ?? null;
}
