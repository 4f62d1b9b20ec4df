import type { PlacedQuestion } from "../quiz-file";
import { rightIds } from "./right-ids";

type Option = { readonly id: string; readonly text: string };
type Fields = Readonly<Record<string, unknown>>;

/** What a question offers to pick from, where that stands in it, and which of it is right. */
export type Choices = {
  readonly path: readonly PropertyKey[];
  readonly options: readonly Option[];
  readonly right: ReadonlySet<string>;
};

/** The options of a choice question, the reasons of a verdict, or those of the question inside one for evidence; null for other types. */
export function choicesOf({ type, question }: Pick<PlacedQuestion, "type" | "question">): Choices | null {
  return type ? read(type.type, question.ask as Fields, question.key as Fields, ["ask"]) : null;
}

function read(type: unknown, ask: Fields, key: Fields, path: readonly PropertyKey[]): Choices | null {
  if (type === "evidence") {
    const part = ask.part as Fields;
    return read(part.type, part, key.part as Fields, [...path, "part"]);
  }
  const list =
    type === "true-false-justify"
      ? "reasons"
      : type === "single-choice" || type === "multiple-response"
        ? "options"
        : null;
  const right = list && rightIds(key);
  return right ? { path: [...path, list], options: ask[list] as readonly Option[], right } : null;
}
