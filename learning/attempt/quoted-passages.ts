import { citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";
import type { PaperQuestion } from "@/quiz/paper/draw-paper";

/** The words of passages and sentences by their id. */
export type QuotedPassages = Readonly<Record<string, string>>;

/**
 * The words of every passage and sentence that these questions ask about: questions name passages, and whoever shows a
 * question needs their text as it stood when the attempt was started. With `responses`, also of what these cite.
 */
export function quotedPassages(
  module: Module,
  questions: readonly Pick<PaperQuestion, "ask">[],
  responses: readonly unknown[] = [],
): QuotedPassages {
  const named = new Set(
    [...questions.map(({ ask }) => ask), ...responses.map(citesOf)].flatMap((part) => [...stringsIn(part)]),
  );
  const quoted = [...named].flatMap((id) => (id.startsWith("P-") ? (citedText(module, id) ?? []) : []));
  return Object.fromEntries(quoted.map(({ id, text }) => [id, text]));
}

/** What a response says that it rests on: only what its question offered, or it would not have been stored. */
function citesOf(response: unknown): unknown {
  return (response as { readonly cites?: unknown } | null)?.cites;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
