import type { Debate } from "@/learning/modules/figures/debate-schema";
import { Table } from "@/ui/table";
import styles from "./debate-columns.module.css";
import type { FigureSources } from "./figure-sources";
import { SourceLinks } from "./figure-tables-view";

/** Two sides of one width and one weight, point against point: a table that is also the drawing. */
export function DebateColumns({ debate, sources }: { debate: Debate; sources: FigureSources }) {
  const [first, second] = debate.sides;
  return (
    <Table caption={debate.title} captionHidden className={styles.debate}>
      <thead>
        <tr>
          <th scope="col">Point</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {debate.points.map(({ id, topic, first, second, cites }) => (
          <tr key={id} data-marks={id}>
            <th scope="row">
              {topic}
              <div className={styles.sources}>
                <SourceLinks cites={cites} sources={sources} />
              </div>
            </th>
            <td>
              <Side name={debate.sides[0]} />
              {first}
            </td>
            <td>
              <Side name={debate.sides[1]} />
              {second}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The side's name where the head of the table is out of sight; screen readers have it from the head. */
function Side({ name }: { name: string }) {
  return (
    <span className={styles.side} aria-hidden="true">
      {name}
    </span>
  );
}
