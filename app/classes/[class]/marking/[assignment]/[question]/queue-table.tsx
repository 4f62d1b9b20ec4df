import { points } from "@/app/attempts/[attempt]/result/result-words";
import type { QueuedAnswer } from "@/classroom/marking/read-queue";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-paths";
import { Table } from "@/ui/table";
import styles from "../../desk.module.css";
import { answerPlace } from "../../places";
import type { Queue } from "../../take-next";

const standings: Record<
  QueuedAnswer["standing"],
  { icon: IconName; word: string; look: string | undefined }
> = {
  waiting: { icon: "clock", word: "Waiting", look: styles.quiet },
  marked: { icon: "check", word: "Marked", look: styles.right },
  seconded: { icon: "circle-check", word: "Marked twice", look: styles.right },
  "third-asked": { icon: "circle-alert", word: "A third marker is asked for", look: styles.attention },
  overridden: { icon: "pencil", word: "Set by hand", look: undefined },
};

type Props = { readonly queue: Queue; readonly answers: readonly QueuedAnswer[]; readonly outOf: number };

/** The answers in the order of marking, by number. Whose they are stands nowhere here. */
export function QueueTable({ queue, answers, outOf }: Props) {
  return (
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
        {answers.map(({ attempt, place, standing, points: got, isHidden, marker, disputed, claimedBy }) => {
          const { icon, word, look } = standings[standing];
          return (
            <tr key={attempt}>
              <th scope="row">
                <a href={answerPlace(queue.classId, { ...queue, attempt }, "first")}>Answer {place}</a>
              </th>
              <td>
                <span className={look ? `${styles.standing} ${look}` : styles.standing}>
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
  );
}
