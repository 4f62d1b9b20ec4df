import { points } from "@/app/attempts/[attempt]/result/result-words";
import type { QueuedAnswer } from "@/classroom/marking/read-queue";
import { Icon } from "@/ui/icon";
import { Table } from "@/ui/table";
import styles from "../../desk.module.css";
import { answerPlace } from "../../places";
import type { Queue } from "../../take-next";
import { standings } from "./standings";

/** So many rows are drawn; the standings above the table lead to the others. */
const mostRows = 300;

type Props = { readonly queue: Queue; readonly answers: readonly QueuedAnswer[]; readonly outOf: number };

/** The answers in the order of marking, by number. Whose they are stands nowhere here. */
export function QueueTable({ queue, answers, outOf }: Props) {
  const shown = answers.slice(0, mostRows);
  return (
    <>
      <Table caption="Answers in the order of marking" captionHidden>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Standing</th>
            <th scope="col" data-number="">
              Points of {points(outOf)}
            </th>
            <th scope="col" className={styles.after}>
              Marker
            </th>
            <th scope="col">At it now</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ attempt, place, standing, points: got, isHidden, marker, disputed, claimedBy }) => {
            const { icon, word, look } = standings[standing];
            return (
              <tr key={attempt}>
                <th scope="row">
                  <a href={answerPlace(queue.classId, { ...queue, attempt }, "first")}>Answer {place}</a>
                </th>
                <td>
                  <span className={look ? `${styles.standing} ${styles[look]}` : styles.standing}>
                    <Icon name={icon} /> {word}
                  </span>
                  {disputed.length > 0 && (
                    <span className={styles.words}>Two levels or more apart: {disputed.join(", ")}</span>
                  )}
                </td>
                <td data-number="">{isHidden ? "hidden" : got === null ? "–" : points(got)}</td>
                <td className={styles.after}>{marker ?? "–"}</td>
                <td>{claimedBy ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {answers.length > shown.length && (
        <p className={styles.explained}>
          The first {shown.length} of {answers.length}. The next ones come up as these are marked.
        </p>
      )}
    </>
  );
}
