/**
 * A lesson's own marks: `[[Term]]` and `[[Term|shown words]]` link a glossary term, `[^K03]` a source.
 * `from` and `to` are offsets in the text that was searched.
 */
export type LessonMark =
  | {
      readonly kind: "term";
      readonly term: string;
      readonly shown: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "source"; readonly id: string; readonly from: number; readonly to: number };

// The bar may be written \| because a bare one ends a table's cell.
const mark = /\[\[([^[\]|\\]+)(?:\\?\|([^[\]|]+))?\]\]|\[\^([^\]\s]+)\]/g;

/** Every mark in a text, in its order. */
export function lessonMarks(text: string): LessonMark[] {
  return [...text.matchAll(mark)].map((match) => {
    const [whole, term, shown, source] = match;
    const place = { from: match.index, to: match.index + whole.length };
    if (term === undefined) return { kind: "source", id: source ?? "", ...place };
    const name = oneLine(term);
    return { kind: "term", term: name, shown: shown === undefined ? name : oneLine(shown), ...place };
  });
}

/** The text as it is read: a term's shown words stay, a source's mark goes, with the space before it. */
export function withoutMarks(text: string): string {
  let plain = "";
  let at = 0;
  for (const found of lessonMarks(text)) {
    const before = text.slice(at, found.from);
    plain += found.kind === "term" ? before + found.shown : before.trimEnd();
    at = found.to;
  }
  return plain + text.slice(at);
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();
