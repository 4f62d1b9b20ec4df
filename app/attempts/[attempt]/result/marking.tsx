import type { QuestionResult } from "@/learning/attempt/result-reply";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import styles from "./marking.module.css";
import { points } from "./result-words";

type Props = {
  readonly marking: NonNullable<QuestionResult["marking"]>;
  /** The question's number on the paper: tables of one page have different names. */
  readonly number: number;
};

/** What a written answer is marked by: the rubric in sight, outlines of strong answers folded away until they are wanted. */
export function Marking({ marking, number }: Props) {
  const worths = [...new Set(marking.rubric.flatMap(({ levels }) => levels.map((level) => level.points)))];
  const columns = worths.sort((one, other) => other - one);
  return (
    <div className={styles.marking}>
      <Table caption={`What answer ${number} is marked by`}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {columns.map((worth) => (
              <th key={worth} scope="col">
                {worth === 1 ? "1 point" : `${points(worth)} points`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marking.rubric.map(({ id, text, levels }) => (
            <tr key={id}>
              <th scope="row">{renderMarkdown(text, { inline: true })}</th>
              {columns.map((worth) => {
                const level = levels.find((each) => each.points === worth);
                return <td key={worth}>{level ? renderMarkdown(level.text, { inline: true }) : "–"}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      <details className={styles.outline}>
        <summary>Compare with an outline</summary>
        <div className={styles.text}>{renderMarkdown(marking.outline)}</div>
      </details>
    </div>
  );
}
