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
              {topic} <SourceLinks cites={cites} sources={sources} />
            </th>
            <td>{first}</td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
