const marks =
  /\\([!-/:-@[-`{-~])|`([^`]*)`|!?\[([^\]]*)\]\([^)]*\)|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)/g;

/**
 * An author's Markdown without its marks, for places that hold characters only: an option of a list, the name of a button.
 * Emphasis, code, links and escapes are undone; whatever else there is stays as it was written.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(marks, (_, escaped?: string, code?: string, link?: string) =>
      link === undefined ? (escaped ?? code ?? "") : plainText(link),
    )
    .replace(/\s+/g, " ")
    .trim();
}
