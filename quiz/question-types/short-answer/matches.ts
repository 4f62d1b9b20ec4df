import { normalForms } from "./normal-forms";

/** Stands for an author's `*` while its text is normalised; a private character that no answer is written with. */
const star = "\ue000";

/** How the answers of one key are compared. */
export type Comparison = {
  readonly caseSensitive?: boolean | undefined;
  readonly wildcard?: boolean | undefined;
};

/**
 * Whether a typed text is the author's text, in one of their normal forms. With `wildcard`, `*` in the author's text
 * stands for any characters, none included, and `\*` for an asterisk, as in Moodle's short answers.
 */
export function matches(authors: string, typed: string, { caseSensitive, wildcard }: Comparison): boolean {
  const pattern = wildcard ? authors.replace(/\\\*|\*/g, (mark) => (mark === "*" ? star : "*")) : authors;
  const patterns = normalForms(pattern, caseSensitive ?? false);
  const texts = normalForms(typed, caseSensitive ?? false);
  return patterns.some((form, at) => fits(form.split(star), texts[at] ?? ""));
}

/**
 * Whether a text is made of these pieces with anything between them. Each piece takes the first place where it fits: no
 * backtracking, so that no pattern of stars can keep the server busy.
 */
function fits(pieces: readonly string[], text: string): boolean {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const piece of others) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= end;
}
