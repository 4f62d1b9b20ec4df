import { emailAddress } from "@/access/accounts/email-address";
import { personName } from "@/access/accounts/person-name";
import { sectionName } from "../class-input";
import { parseTable, type TableRow } from "./parse-table";
import { plainCell } from "./write-table";

/** Somebody on a roster. A blank name or section says nothing, and so erases nothing. */
export type RosterRow = {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly email: string;
  readonly name: string | null;
  readonly section: string | null;
  /** Why it cannot be taken. */
  readonly fault: string | null;
};

type Columns = { readonly email: number; readonly name: number; readonly section: number };

const headings: Readonly<Record<keyof Columns, RegExp>> = {
  email: /^(e-?mail|mail)([ _-]?address)?$/i,
  name: /^(full |display )?name$|^student( name)?$/i,
  section: /^(section|group|tutorial)( name)?$/i,
};

const mostRows = 5000;

/**
 * The rows of a roster, or in a sentence why it is none. A first row with headings says which column is which; others than
 * name, email and section are passed over. Without headings the columns are name, email and section, or email alone.
 */
export function readRoster(
  text: string,
): { readonly rows: readonly RosterRow[] } | { readonly fault: string } {
  const table = parseTable(text);
  if (!table) return { fault: "A quotation mark is opened and never closed." };
  const [first, ...rest] = table;
  if (!first) return { fault: "The list is empty." };
  const headed = columnsIn(first);
  const rows = headed ? rest : table;
  const columns = headed ?? columnsWithout(first);
  if (!columns)
    return {
      fault: "No column holds e-mail addresses. Name the columns in the first row: name, email, section.",
    };
  if (rows.length === 0) return { fault: "Below the headings there are no rows." };
  if (rows.length > mostRows) return { fault: `A list has at most ${mostRows} rows; take it in parts.` };
  return { rows: withoutTwins(rows.map((row) => rowOf(row, columns))) };
}

function columnsIn({ cells }: TableRow): Columns | null {
  const at = (name: keyof Columns) => cells.findIndex((cell) => headings[name].test(cell.trim()));
  const columns = { email: at("email"), name: at("name"), section: at("section") };
  return columns.email < 0 ? null : columns;
}

function columnsWithout({ cells }: TableRow): Columns | null {
  const email = cells.findIndex((cell) => cell.includes("@"));
  if (email < 0) return null;
  return { email, name: email === 0 ? -1 : email - 1, section: email + 1 };
}

function rowOf({ line, cells }: TableRow, columns: Columns): RosterRow {
  const cell = (place: number) => plainCell(cells[place] ?? "").trim();
  const texts = { email: cell(columns.email), name: cell(columns.name), section: cell(columns.section) };
  const email = emailAddress.safeParse(texts.email);
  const name = personName.nullable().safeParse(texts.name || null);
  const section = sectionName.nullable().safeParse(texts.section || null);
  const wrong = [email, name, section].find(({ success }) => !success);
  return {
    line,
    email: email.success ? email.data : texts.email.slice(0, 254),
    name: name.success ? name.data : null,
    section: section.success ? section.data : null,
    fault: wrong?.error?.issues[0]?.message ?? null,
  };
}

/** An address that comes twice cannot be meant twice: which row holds is for its author to say. */
function withoutTwins(rows: readonly RosterRow[]): RosterRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const before = first.get(row.email);
    if (before === undefined) first.set(row.email, row.line);
    const isTwin = before !== undefined && row.fault === null;
    return isTwin ? { ...row, fault: `This address stands in line ${before} already.` } : row;
  });
}
