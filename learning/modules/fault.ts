/** A place in a file, counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Something wrong with the content, said so that its author can mend it. `file` is a path below the content folder. */
export type Fault = Position & { readonly file: string; readonly message: string };

/** The beginning of a file: where a fault stands that concerns all of it. */
export const fileStart: Position = { line: 1, column: 1 };

export function fault(file: string, position: Position, message: string): Fault {
  return { file, line: position.line, column: position.column, message };
}

/** The order in which an author reads faults: by file, then from top to bottom. */
function compareFaults(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.message < other.message ? -1 : 1);
}

/** The faults in reading order, each once: two rules may find the same thing wrong. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((each) => [faultLine(each), each])).values()].sort(compareFaults);
}

/** `file:line:column message`, the form that editors and terminals turn into a link. */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}
