import { type Marks, marksOf } from "@/quiz/statistics/marks";
import { type Cell, type CsvFault, csvCells } from "./csv-cells";

export type ReadMarks = { readonly marks: Marks; readonly faults: readonly CsvFault[] };

/**
 * Marks from a CSV text: a row of slot names, a row of maximum marks, then a row for each attempt. Separated by comma, semicolon or
 * tab, whichever the first line has most of; with semicolon or tab a decimal comma is understood. A cell that is empty or
 * holds a dash, as Moodle writes it, was not answered. Empty lines are passed over, but where there is one slot only: there they
 * are attempts that answered nothing.
 */
export function readMarks(text: string): ReadMarks {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(body.replace(/^[\r\n]+/, ""));
  const { rows, faults: broken } = csvCells(body, separator);
  const faults = [...broken];
  const first = rows.findIndex((row) => !isEmptyLine(row));
  const names = rows[first] ?? [];
  const below = first < 0 ? [] : rows.slice(first + 1);
  const [maxima, ...attempts] = names.length === 1 ? below : below.filter((row) => !isEmptyLine(row));
  const blame = (cell: Omit<Cell, "text">, message: string) =>
    void faults.push({ line: cell.line, column: cell.column, message });
  if (names.length === 0) blame({ line: 1, column: 1 }, "The names of the slots are missing.");
  else if (!maxima)
    blame({ line: (names.at(-1)?.line ?? 1) + 1, column: 1 }, "The maximum marks are missing.");
  const known = new Set<string>();
  for (const cell of names) {
    const name = cell.text.trim();
    if (name === "") blame(cell, "A slot has no name.");
    else if (known.has(name)) blame(cell, `The slot “${name}” is there twice.`);
    known.add(name);
  }
  const numbers = (row: readonly Cell[]): (number | null)[] => {
    const extra = row[names.length];
    const last = row.at(-1);
    if (extra) blame(extra, `There are ${names.length} slots, but this row has ${row.length} cells.`);
    else if (last && row.length < names.length)
      blame(last, `There are ${names.length} slots, but this row ends after ${row.length} cells.`);
    return row.map((cell) => {
      const number = numberOf(cell.text, separator);
      if (Number.isNaN(number)) blame(cell, `“${shortened(cell.text)}” is no number.`);
      return number;
    });
  };
  const limits = numbers(maxima ?? []);
  for (const [place, limit] of limits.entries()) {
    const cell = maxima?.[place];
    if (!cell || limit === null) blame(cell ?? { line: 2, column: 1 }, "The maximum mark is missing.");
    else if (limit < 0) blame(cell, "A maximum mark cannot be below 0.");
  }
  const marks = attempts.map(numbers);
  const slots = names.map(({ text: name }, slot) => ({ name: name.trim(), maximum: limits[slot] ?? 0 }));
  return { marks: marksOf(slots, marks), faults: faults.sort(byPlace) };
}

const byPlace = (one: CsvFault, other: CsvFault) => one.line - other.line || one.column - other.column;

function isEmptyLine(row: readonly Cell[]): boolean {
  return row.length === 1 && row[0]?.text.trim() === "";
}

/** The separator that the first line has most of, outside quotes; a comma if there is none. */
function separatorOf(text: string): string {
  const first = /^(?:[^"\r\n]|"(?:[^"]|"")*("|$))*/.exec(text)?.[0].replace(/"(?:[^"]|"")*("|$)/g, "") ?? "";
  const count = (separator: string) => first.split(separator).length;
  return [";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best), ",");
}

/** Null where nothing was answered, NaN where it is no number. */
function numberOf(text: string, separator: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "-") return null;
  const plain = separator === "," ? trimmed : trimmed.replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain))
    ? Number(plain)
    : Number.NaN;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
