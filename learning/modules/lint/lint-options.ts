import { type Fault, fault, type Position } from "../fault";
import type { PlacedQuestion } from "../quiz-file";
import { textsIn } from "./texts-in";

/** What a question's type finds wrong between ask and key, and options that say the same. */
export function lintOptions(placed: PlacedQuestion): Fault[] {
  const { file, question, type, at } = placed;
  if (!type) return [];
  const fromType = type
    .faults(question.ask, question.key)
    .map((message) => fault(file, placeOf(message, placed), message));
  const taken = new Set(fromType.map(({ line, column }) => `${line}:${column}`));
  const twins = twinTexts(question.ask, ["ask"]).flatMap((path) => {
    const place = at(path);
    return taken.has(`${place.line}:${place.column}`)
      ? []
      : [fault(file, place, "Another option of this list says the same.")];
  });
  return [...fromType, ...twins];
}

/** A type names what is wrong in quotes: the last such text in the key, else in the ask, is where to look. */
function placeOf(message: string, { question, at }: PlacedQuestion): Position {
  const quoted = [...message.matchAll(/["“]([^"”]+)["”]/g)].map((match) => match[1]?.toLowerCase());
  const places = (part: "ask" | "key") =>
    textsIn(question[part], [part]).filter(({ text }) => quoted.includes(text.toLowerCase()));
  const path = places("key").at(-1)?.path ?? places("ask").at(-1)?.path;
  return path ? at(path) : at(["key"], "key");
}

/** Paths of the texts that repeat an earlier one in the same list of `{ id, text }`. */
function twinTexts(value: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    twinTexts(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const texts = value.map((entry: unknown) => same(entry));
  const twins = texts.flatMap((text, index) =>
    text !== null && texts.indexOf(text) < index ? [[...path, index, "text"]] : [],
  );
  return [...twins, ...inner];
}

/** An option's text without what nobody would tell apart: case, spaces, emphasis, a full stop. */
function same(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null || !("text" in entry)) return null;
  const { text } = entry;
  if (typeof text !== "string") return null;
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "");
}
