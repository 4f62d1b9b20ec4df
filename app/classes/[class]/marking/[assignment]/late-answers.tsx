import { points } from "@/app/attempts/[attempt]/result/result-words";
import { WhenInZone } from "@/app/when-in-zone";
import type { ListedLateAnswer } from "@/classroom/late-answers/list-late-answers";
import { Icon } from "@/ui/icon";
import { Table } from "@/ui/table";
import styles from "../desk.module.css";
import { CountLate } from "./count-late";

type Props = { readonly classId: string; readonly answers: readonly ListedLateAnswer[] };

/** What came after the end, with both times: the server's, and what the person's device said. */
export function LateAnswers({ classId, answers }: Props) {
  if (answers.length === 0)
    return (
      <p className={styles.explained}>
        None. Answers that arrive after the end are kept and listed here; they count only if you say so.
      </p>
    );
  return (
    <Table caption="Answers that came after the end" captionHidden>
      <thead>
        <tr>
          <th scope="col">Student</th>
          <th scope="col">Question</th>
          <th scope="col">Ended</th>
          <th scope="col">Arrived</th>
          <th scope="col">By the device’s clock</th>
          <th scope="col" data-number="">
            Points now
          </th>
          <th scope="col" className={styles.after}>
            Count it
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={`${answer.attemptId} ${answer.questionId}`}>
            <th scope="row">{answer.person ?? "Somebody without a name"}</th>
            <td>{answer.questionId}</td>
            <td>{answer.endedAt ? <WhenInZone at={answer.endedAt.toISOString()} /> : "–"}</td>
            <td>
              <WhenInZone at={answer.savedAt.toISOString()} />
              {answer.importedBy ? (
                <span className={styles.words}>from a file, by {answer.importedBy}</span>
              ) : null}
            </td>
            <td>{answer.clientTime ? <WhenInZone at={answer.clientTime.toISOString()} /> : "not said"}</td>
            <td data-number="">
              {points(answer.points)} of {points(answer.outOf)}
            </td>
            <td className={styles.after}>
              {answer.isCounted ? (
                <span className={`${styles.standing} ${styles.right}`}>
                  <Icon name="circle-check" /> Counts
                </span>
              ) : (
                <CountLate
                  classId={classId}
                  attempt={answer.attemptId}
                  question={answer.questionId}
                  revision={answer.revision}
                  seen={answer.sequence}
                  name={`${answer.questionId} of ${answer.person ?? "somebody"}`}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
