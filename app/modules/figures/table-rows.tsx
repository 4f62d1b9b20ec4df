import type { ReactNode } from "react";
import type { TableFigure, TableFigureRow } from "@/learning/modules/figures/table-schema";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import type { FigureSources } from "./figure-sources";
import { SourceLinks } from "./figure-tables-view";
import styles from "./table-rows.module.css";

type Column = TableFigure["columns"][number];

/** Rows and columns of words, a table that is also the drawing; each row a card where it does not fit or is to be one. */
export function TableRows({ table, sources }: { table: TableFigure; sources: FigureSources }) {
  const { title, layout, columns, rows } = table;
  return (
    <Table caption={title} captionHidden className={`${styles.rows} ${styles[layout] ?? ""}`}>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map(({ name, rows }) => (
        <tbody key={rows[0]?.id}>
          {name === null ? null : (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length}>
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} sources={sources} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Row({
  row: { id, cells, cites },
  columns,
  sources,
}: {
  row: TableFigureRow;
  columns: readonly Column[];
  sources: FigureSources;
}) {
  return (
    <tr data-marks={id} className={styles.row}>
      {columns.map((column, index) => {
        const text = renderMarkdown(cells[index] ?? "", { inline: true });
        if (index > 0)
          return (
            <td key={column.label}>
              <Cell column={column}>{text}</Cell>
            </td>
          );
        return (
          <th key={column.label} scope="row">
            {text}
            <div className={styles.sources}>
              <SourceLinks cites={cites} sources={sources} />
            </div>
          </th>
        );
      })}
    </tr>
  );
}

/** Under its column's name, where the head of the table is out of sight; screen readers have it from the head. */
function Cell({ column: { label, folded }, children }: { column: Column; children: ReactNode }) {
  if (folded)
    return (
      <details className={styles.folded}>
        <summary>{label}</summary>
        <div>{children}</div>
      </details>
    );
  return (
    <>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </>
  );
}

/** The rows by the headings they stand under; those before the first heading stand under none. */
function groupsOf(rows: readonly TableFigureRow[]) {
  const groups: { readonly name: string | null; readonly rows: TableFigureRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (!last || row.group !== undefined) groups.push({ name: row.group ?? null, rows: [row] });
    else last.rows.push(row);
  }
  return groups;
}
