import { countWords } from "../count-words";
import type { ReviewLine } from "../question-type";
import type { MemoAsk, MemoKey, MemoResponse } from "./schema";
import { isBlankText } from "./score";
import { writtenParts } from "./written";

/** What was written, part by part, then what was cited. The last written part says how many words there are of all. */
export function reviewMemo(ask: MemoAsk, _key: MemoKey, response: MemoResponse | null): ReviewLine[] {
  const parts = writtenParts(ask, response);
  const count = parts.reduce((sum, { text }) => sum + countWords(text), 0);
  const note = `${count === 1 ? "1 word" : `${count} words`}; ${ask.words.min} to ${ask.words.max} were asked for.`;
  const last = parts.findLast(({ text }) => !isBlankText(text));
  const cites = response?.cites ?? [];
  return [
    ...parts.map((part) => ({
      ...lineOf(part.id, part.heading, isBlankText(part.text) ? null : part.text),
      ...(part === last ? { note } : {}),
    })),
    ...(cites.length > 0 ? [lineOf("cites", "Cited", cites.join(", "))] : []),
  ];
}

function lineOf(id: string, prompt: string | null, answer: string | null): ReviewLine {
  return { id, prompt, answer, right: null, standing: answer === null ? "blank" : "waiting", feedback: [] };
}
