/** One cell, with the place where it begins, both counted from 1. */
export type Cell = { readonly text: string; readonly line: number; readonly column: number };

/** A fault of the file; its place is counted from 1. */
export type CsvFault = { readonly line: number; readonly column: number; readonly message: string };

export type CsvRows = { readonly rows: readonly (readonly Cell[])[]; readonly faults: readonly CsvFault[] };

/**
 * The rows and cells of a CSV text as RFC 4180 has them: cells in quotes hold anything, with quotes doubled; lines end with LF,
 * CRLF or CR. A line end at the very end begins no further row.
 */
export function csvCells(text: string, separator: string): CsvRows {
  const rows: Cell[][] = [];
  const faults: CsvFault[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  const here = (place: number) => ({ line, column: place - lineStart + 1 });
  const isLineEnd = () => text[at] === "\n" || text[at] === "\r";
  const passLineEnd = () => {
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line += 1;
    lineStart = at;
  };
  /** From the opening quote to behind the closing one. */
  const quoted = (): string => {
    const opening = here(at);
    let words = "";
    at += 1;
    while (at < text.length) {
      if (text[at] === '"' && text[at + 1] !== '"') {
        at += 1;
        return words;
      }
      if (isLineEnd()) {
        const from = at;
        passLineEnd();
        words += text.slice(from, at);
        continue;
      }
      words += text[at];
      at += text[at] === '"' ? 2 : 1;
    }
    faults.push({ ...opening, message: "This quote is never closed." });
    return words;
  };
  const plain = (): string => {
    const from = at;
    while (at < text.length && text[at] !== separator && !isLineEnd()) at += 1;
    return text.slice(from, at);
  };
  let row: Cell[] = [];
  while (at < text.length) {
    const place = here(at);
    const isQuoted = text[at] === '"';
    const words = isQuoted ? quoted() : plain();
    const behind = here(at);
    if (isQuoted && plain().trim() !== "")
      faults.push({ ...behind, message: "Something stands behind the closing quote." });
    row.push({ text: words, ...place });
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push({ text: "", ...here(at) });
    } else if (at < text.length) passLineEnd();
    rows.push(row);
    row = [];
  }
  return { rows, faults };
}
