import { textsIn } from "../lint/texts-in";
import type { Argument } from "./argument-schema";

/** An id such as F33 inside a text. */
export const mentionPattern = /\b[A-Z]{1,2}\d+\b/g;

/** The fields that hold sentences; the others hold names, ids and words in quotation. */
const sentences = new Set([
  ...["about", "note", "offers", "unstated", "problem", "instrument", "actor", "precondition", "how"],
  ...["risk", "apart", "pull", "reply", "effect", "why", "text"],
]);

/** What looks like an id in the argument's sentences, and where. */
export function mentionedIds(
  argument: Argument,
): { readonly id: string; readonly path: readonly PropertyKey[] }[] {
  return textsIn(argument).flatMap(({ path, text }) =>
    sentences.has(String(path.at(-1))) ? (text.match(mentionPattern) ?? []).map((id) => ({ id, path })) : [],
  );
}
