import type { QuestionResult } from "@/learning/attempt/result-reply";
import { Icon } from "@/ui/icon";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import styles from "./marking.module.css";
import { points } from "./result-words";

type Props = {
  readonly marking: NonNullable<QuestionResult["marking"]>;
  /** The question's number on the paper: tables of one page have different names. */
  readonly number: number;
};

/**
 * What a written answer is marked by: the rubric in sight, with the levels that were chosen once that is shown, and outlines of
 * strong answers folded away until they are wanted.
 */
export function Marking({ marking, number }: Props) {
  const worths = [...new Set(marking.rubric.flatMap(({ levels }) => levels.map((level) => level.points)))];
  const columns = worths.sort((one, other) => other - one);
  const chosen = (id: string) => marking.marks?.levels[id];
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
                const place = levels.findIndex((each) => each.points === worth);
                return (
                  <Level
                    key={worth}
                    text={levels[place]?.text}
                    isChosen={place !== -1 && place === chosen(id)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {marking.marks?.comment && (
        <div className={styles.comment}>
          <h4>What your marker says</h4>
          <p>{marking.marks.comment}</p>
        </div>
      )}
      <details className={styles.outline}>
        <summary>Compare with an outline</summary>
        <div className={styles.text}>{renderMarkdown(marking.outline)}</div>
      </details>
    </div>
  );
}

/** A level of a criterion; the one that was chosen says so in a word too. */
function Level({ text, isChosen }: { readonly text: string | undefined; readonly isChosen: boolean }) {
  if (text === undefined) return <td>–</td>;
  if (!isChosen) return <td>{renderMarkdown(text, { inline: true })}</td>;
  return (
    <td className={styles.chosen}>
      <strong>
        <Icon name="check" /> Yours
      </strong>
      {renderMarkdown(text, { inline: true })}
    </td>
  );
}
