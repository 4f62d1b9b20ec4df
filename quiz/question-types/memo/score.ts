import type { Verdict } from "../question-type";
import type { MemoKey, MemoResponse } from "./schema";

/** A memo is marked by a person, against the key's rubric. Only one in which nothing was written or cited is settled without. */
export function scoreMemo(_key: MemoKey, response: MemoResponse): Verdict {
  const texts = "text" in response ? [response.text] : Object.values(response.sections);
  const isEmpty = texts.every((text) => isBlankText(text)) && (response.cites ?? []).length === 0;
  return { verdict: isEmpty ? "unanswered" : "needs-a-person" };
}

/** Whether a text is nothing but spaces. */
export function isBlankText(text: string): boolean {
  return text.trim() === "";
}
