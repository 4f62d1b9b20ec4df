import type { PreviewReply, RegradeLineReply } from "@/learning/regrade/regrade-reply";
import { Icon } from "@/ui/icon";
import { Table } from "@/ui/table";
import { CommitRegrade } from "./commit-regrade";
import styles from "./page.module.css";
import { counted, pointsInWords } from "./regrade-words";

/** So many lines are drawn of each kind; a page of thousands reads itself to nobody. */
const mostDrawn = 500;

type Props = { readonly preview: PreviewReply; readonly questions: readonly string[] | null };

/** Every score that the mended questions are about: whose, from what to what, and why; those that change first. */
export function Preview({ preview, questions }: Props) {
  const changing = preview.lines.filter(({ changes }) => changes);
  const staying = preview.lines.filter(({ changes }) => !changes);
  return (
    <>
      {changing.length === 0 ? (
        <p className={styles.lead}>Nothing: by this policy every score stays as it is.</p>
      ) : (
        <>
          <Lines lines={changing} caption={`${counted(changing.length, "score", "scores")} would change`} />
          <CommitRegrade
            wish={{
              module: preview.module,
              policy: preview.policy,
              preview: preview.preview,
              ...(preview.assignment ? { assignment: preview.assignment } : {}),
              ...(questions ? { questions } : {}),
            }}
            changes={changing.length}
          />
        </>
      )}
      {staying.length > 0 ? (
        <details className={styles.staying}>
          <summary>
            {staying.length === 1 ? "1 score stays as it is" : `${staying.length} scores stay as they are`},
            and why
          </summary>
          <Lines lines={staying} caption="Scores that stay" />
        </details>
      ) : null}
    </>
  );
}

function Lines({
  lines,
  caption,
}: {
  readonly lines: readonly RegradeLineReply[];
  readonly caption: string;
}) {
  const drawn = lines.slice(0, mostDrawn);
  return (
    <>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Attempt</th>
            <th scope="col">Question</th>
            <th scope="col" data-number="">
              Now
            </th>
            <th scope="col" data-number="">
              Then
            </th>
            <th scope="col" className={styles.why}>
              Why
            </th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ attempt, name, question, before, after, changes, why }) => (
            <tr key={`${attempt}/${question}`}>
              <th scope="row">{name ?? "Guest"}</th>
              <td className={styles.id}>{attempt.slice(-8)}</td>
              <td>{question}</td>
              <td data-number="">{pointsInWords(before)}</td>
              <td data-number="">
                {changes ? <After before={before} after={after} /> : pointsInWords(after)}
              </td>
              <td className={styles.why}>{why}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {lines.length > drawn.length ? (
        <p className={styles.about}>
          And {lines.length - drawn.length} more. All of them are in the reply of
          <code> POST /api/regrades/previews</code>.
        </p>
      ) : null}
    </>
  );
}

type Worth = RegradeLineReply["before"];

function After({ before, after }: { readonly before: Worth; readonly after: Worth }) {
  const falls = after.points < before.points;
  return (
    <strong className={falls ? styles.falls : styles.rises}>
      <Icon name={falls ? "arrow-down" : "arrow-up"} /> {pointsInWords(after)}
    </strong>
  );
}
