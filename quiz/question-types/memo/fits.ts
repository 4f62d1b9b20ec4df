import type { MemoAsk, MemoResponse } from "./schema";
import { mostText } from "./written";

/** Whether a response has the parts that were asked for, is not too long, and cites only what was offered, each once. */
export function memoFits(ask: MemoAsk, response: MemoResponse): boolean {
  return partsFit(ask, response) && citesFit(ask, response.cites ?? []);
}

function partsFit({ sections }: MemoAsk, response: MemoResponse): boolean {
  if ("text" in response) return sections === undefined;
  if (!sections) return false;
  const length = Object.values(response.sections).reduce((sum, text) => sum + text.length, 0);
  const known = Object.keys(response.sections).every((id) => sections.some((section) => section.id === id));
  return known && length <= mostText;
}

/** A sentence may be cited where its passage is offered. */
function citesFit({ passages = [] }: MemoAsk, cites: readonly string[]): boolean {
  const passageOf = (id: string) => id.split(".").slice(0, 2).join(".");
  return new Set(cites).size === cites.length && cites.every((id) => passages.includes(passageOf(id)));
}
