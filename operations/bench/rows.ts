/** One measured line of the table: what, how much, and the aim it is held against. `ok` is null where there is no aim. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  readonly ok: boolean | null;
};

/** A share of a limit, in percent, that should be at least so much. */
export function atLeast(what: string, value: number, least: number, unit = ""): Row {
  return { what, measured: `${round(value)}${unit}`, aim: `≥ ${round(least)}${unit}`, ok: value >= least };
}

export function atMost(what: string, value: number, most: number, unit = ""): Row {
  return { what, measured: `${round(value)}${unit}`, aim: `≤ ${round(most)}${unit}`, ok: value <= most };
}

/** A limit that the bench measured itself, shown so that the shares can be judged. */
export function limit(what: string, value: number, unit: string): Row {
  return { what: `limit: ${what}`, measured: `${round(value)}${unit}`, aim: "", ok: null };
}

function round(value: number): string {
  if (Number.isNaN(value)) return "?";
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value < 0.1 ? value.toFixed(4) : value.toFixed(1);
}

/** The rows as a table for a terminal or a Markdown page. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, aim, ok }) => [
    what,
    measured,
    aim,
    ok === null ? "" : ok ? "yes" : "NO",
  ]);
  const all = [["what", "measured", "aim", "met"], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(all[0] ?? []), rule, ...cells.map(line)].join("\n");
}
