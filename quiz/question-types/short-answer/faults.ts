import { matches } from "./matches";
import { normalForms } from "./normal-forms";
import type { ShortAnswerAsk, ShortAnswerKey } from "./schema";

/** What is wrong with a key: nothing worth everything, a text of which nothing is left to compare, a text both right and wrong. */
export function shortAnswerFaults(_ask: ShortAnswerAsk, key: ShortAnswerKey): string[] {
  const texts = [...key.accept, ...(key.reject ?? [])].map(({ text }) => text);
  return [
    ...(key.accept.some(({ fraction = 1 }) => fraction === 1)
      ? []
      : ["No accepted text is worth all of the points."]),
    ...texts
      .filter((text) => normalForms(text, false).every((form) => form === ""))
      .map((text) => `Nothing of "${text}" is left to compare.`),
    ...key.accept
      .filter(({ text }) => key.reject?.some((rejected) => matches(rejected.text, text, key)))
      .map(({ text }) => `"${text}" is both accepted and rejected.`),
  ];
}
