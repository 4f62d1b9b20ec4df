/** A row of a table, and the line of the file that it begins on, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

const separators = ["\t", ";", ","] as const;

/**
 * The rows of a text whose cells are separated by tabs, semicolons or commas, whichever its first line has most of. Cells may
 * be quoted as RFC 4180 says, and then hold separators and line breaks. Blank rows are left out. Null where a quote is never
 * closed.
 */
export function parseTable(text: string): TableRow[] | null {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let [cells, cell, line, begins, isQuoted, wasQuoted] = [[] as string[], "", 1, 1, false, false];
  const endCell = () => {
    cells.push(wasQuoted ? cell : cell.trim());
    [cell, wasQuoted] = ["", false];
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begins, cells });
    cells = [];
  };
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? "";
    if (isQuoted) {
      if (sign === '"' && text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else if (sign === '"') isQuoted = false;
      else {
        if (sign === "\n") line += 1;
        cell += sign;
      }
    } else if (sign === '"' && cell.trim() === "" && !wasQuoted)
      [cell, isQuoted, wasQuoted] = ["", true, true];
    else if (sign === separator) endCell();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[place + 1] === "\n") place += 1;
      endRow();
      line += 1;
      begins = line;
    } else if (!(wasQuoted && sign.trim() === "")) cell += sign;
  }
  if (isQuoted) return null;
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const first = (text.trimStart().split(/[\r\n]/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = separators.map((sign) => first.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
