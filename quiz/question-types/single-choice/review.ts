import { textOf } from "../choices";
import type { ReviewLine } from "../question-type";
import type { SingleChoiceAsk, SingleChoiceKey, SingleChoiceResponse } from "./schema";
import { worth } from "./score";

/** One line: the option chosen and the right one. Several options may be worth everything; then the line names them all. */
export function reviewSingleChoice(
  ask: SingleChoiceAsk,
  key: SingleChoiceKey,
  response: SingleChoiceResponse | null,
): ReviewLine[] {
  const choice = response?.choice ?? null;
  const best = ask.options.filter(({ id }) => worth(key, id) === 1);
  return [
    {
      id: "choice",
      prompt: null,
      answer: choice === null ? null : textOf(ask.options, choice),
      right: best.length === 0 ? null : best.map(({ text }) => text).join(" / "),
      standing: choice === null ? "blank" : standingOf(worth(key, choice)),
      feedback: choice === null ? [] : [choice],
    },
  ];
}

function standingOf(worth: number): ReviewLine["standing"] {
  if (worth >= 1) return "right";
  return worth > 0 ? "partly" : "wrong";
}
