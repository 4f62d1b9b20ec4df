import { Fragment } from "react";
import type { Figure } from "@/learning/modules/figures/figure-schema";
import { Table } from "@/ui/table";
import type { FigureSources } from "./figure-sources";
import { figureTables } from "./figure-tables";
import styles from "./lesson-figure.module.css";

/** The figure as one table or two, folded away on the screen and open on paper. */
export function FigureTables({ figure, sources }: { figure: Figure; sources: FigureSources }) {
  return (
    <details className={styles.tables}>
      <summary>As a table</summary>
      {figureTables(figure).map(({ caption, head, rows }) => {
        const cited = rows.some(({ cites }) => cites.length > 0);
        return (
          <Table key={caption} caption={caption}>
            <thead>
              <tr>
                {[...head, ...(cited ? ["Source"] : [])].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ marks, cells, cites }) => (
                <tr key={marks[0]} data-marks={marks.join(" ")}>
                  {cells.map((cell, index) =>
                    index === 0 ? (
                      <th key={head[index]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={head[index]}>{cell}</td>
                    ),
                  )}
                  {cited ? (
                    <td>
                      <SourceLinks cites={cites} sources={sources} />
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </Table>
        );
      })}
    </details>
  );
}

/** The numbers of what a row cites; “the brief” where it cites a statement that nothing else supports. */
export function SourceLinks({ cites, sources }: { cites: readonly string[]; sources: FigureSources }) {
  const called = sources.of(cites);
  if (called.length === 0) return cites.length > 0 ? "the brief" : null;
  return (
    <span data-source="" className={styles.sources}>
      {called.map(({ id, number }, index) => (
        <Fragment key={id}>
          {index > 0 ? ", " : null}
          <a href={`#source-${id}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
