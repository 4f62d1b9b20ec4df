import { Fragment } from "react";
import type { RecommendationEntry } from "@/learning/modules/argument/argument-reading";
import styles from "./recommendations.module.css";
import type { PartProps, Writer } from "./writer";

const columns = ["Problem", "Instrument", "Who acts", "Precondition", "Measurable?", "Cost or risk"] as const;

const verdicts = { yes: "Yes.", partly: "Partly.", no: "No." } as const;

/** The recommendations as a table; where the screen is narrow, each stands under its name as a list of answers. */
export function Recommendations({ reading: { recommendations }, write }: PartProps) {
  if (recommendations.length === 0) return null;
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations">Recommendations</h2>
      <table className={styles.table} aria-labelledby="recommendations">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {recommendations.map((recommendation) => (
          <Recommendation key={recommendation.id} recommendation={recommendation} write={write} />
        ))}
      </table>
    </section>
  );
}

function Recommendation({
  recommendation: { id, name, text, passages, rests, assumes, apart, ...fields },
  write,
}: {
  recommendation: RecommendationEntry;
  write: Writer;
}) {
  const { problem, instrument, actor, precondition, measurable, risk } = fields;
  const cells = [
    write.text(problem),
    write.text(instrument),
    write.text(actor),
    write.text(precondition),
    <Fragment key="measurable">
      <strong>{verdicts[measurable.verdict]}</strong> {write.text(measurable.how)}
    </Fragment>,
    write.text(risk),
  ];
  return (
    <tbody id={id} className={styles.recommendation}>
      <tr>
        <th scope="rowgroup" colSpan={columns.length} className={styles.head}>
          <span className={styles.name}>
            <span className={styles.id}>{id}</span> {name}
          </span>
          <span className={styles.words}>
            {write.text(text)} {write.passages(passages)}
          </span>
          <span className={styles.ties}>
            {rests.length > 0 ? <span>Rests on {write.refs(rests)}</span> : null}
            {assumes.length > 0 ? <span>Needs {write.refs(assumes)}</span> : null}
            {apart ? <span>{write.text(apart)}</span> : null}
          </span>
        </th>
      </tr>
      <tr>
        {cells.map((cell, index) => (
          <td key={columns[index]}>
            <span className={styles.label}>{columns[index]}</span>
            <span>{cell}</span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
