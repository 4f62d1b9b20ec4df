import type { ReviewLine } from "../question-type";
import type { ShortAnswerAsk, ShortAnswerKey, ShortAnswerResponse } from "./schema";
import { accepted, isBlank, rejected } from "./score";

/** One line. The right answer is the first accepted text worth everything; feedback is by the author's text that was met. */
export function reviewShortAnswer(
  _ask: ShortAnswerAsk,
  key: ShortAnswerKey,
  response: ShortAnswerResponse | null,
): ReviewLine[] {
  const text = response?.text ?? "";
  const right = key.accept.find(({ fraction = 1 }) => fraction === 1)?.text ?? null;
  const line = { id: "text", prompt: null, right };
  if (isBlank(text)) return [{ ...line, answer: null, standing: "blank", feedback: [] }];
  const no = rejected(key, text);
  if (no) return [{ ...line, answer: text.trim(), standing: "wrong", feedback: [no.text] }];
  const yes = accepted(key, text);
  return [
    {
      ...line,
      answer: text.trim(),
      standing: standingOf(yes?.fraction ?? 0),
      feedback: yes ? [yes.text] : [],
      ...(yes?.note ? { note: yes.note } : {}),
    },
  ];
}

function standingOf(fraction: number): ReviewLine["standing"] {
  if (fraction >= 1) return "right";
  return fraction > 0 ? "partly" : "wrong";
}
