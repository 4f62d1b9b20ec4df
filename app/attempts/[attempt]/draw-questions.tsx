import { Fragment, type ReactNode } from "react";
import { renderMarkdown } from "@/ui/prose";

type Drawable = { readonly type: string; readonly ask: unknown };

/** Every text of these questions, drawn on the server, by its Markdown source; and the words of passages by their id. */
export function drawTexts(
  questions: readonly Drawable[],
  passages: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReactNode> {
  const sources = new Set(questions.flatMap(({ ask }) => [...textsIn(ask)]));
  // A key, because React sees a map's values as a list.
  const drawn = [...sources].map(
    (source) =>
      [source, <Fragment key={source}>{renderMarkdown(source, { inline: true })}</Fragment>] as const,
  );
  const quoted = Object.entries(passages).map(([id, text]) => [id, text] as const);
  return new Map<string, ReactNode>([...drawn, ...quoted]);
}

/** What an ask calls a stem or a text, at any depth; ids and numbers are not texts. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== "string") yield* textsIn(inner);
    else if (name === "stem" || name === "text") yield inner;
  }
}
