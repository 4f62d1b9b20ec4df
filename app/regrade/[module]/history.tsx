import { WhenInZone } from "@/app/when-in-zone";
import type { ShownRegrade } from "@/learning/regrade/list-regrades";
import { Table } from "@/ui/table";
import styles from "./page.module.css";
import { policyWords } from "./regrade-words";
import { UndoRegrade } from "./undo-regrade";

/** What was regraded before, by whom and why, latest first; each can be taken back once. */
export function History({ regrades }: { readonly regrades: readonly ShownRegrade[] }) {
  if (regrades.length === 0) return <p className={styles.lead}>None yet.</p>;
  return (
    <Table caption="Regrades, latest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">By</th>
          <th scope="col">Questions</th>
          <th scope="col">Policy</th>
          <th scope="col" data-number="">
            Scores
          </th>
          <th scope="col" className={styles.why}>
            Why
          </th>
          <th scope="col">Taken back</th>
        </tr>
      </thead>
      <tbody>
        {regrades.map(({ id, at, by, questions, policy, changes, reason, undoneAt, mayUndo }) => (
          <tr key={id}>
            <th scope="row">
              <WhenInZone at={at} />
            </th>
            <td>{by ?? "Somebody who has left"}</td>
            <td>{questions.join(", ")}</td>
            <td>{policyWords[policy].name}</td>
            <td data-number="">{changes}</td>
            <td className={styles.why}>{reason}</td>
            <td>{undoneAt ? <WhenInZone at={undoneAt} /> : mayUndo ? <UndoRegrade regrade={id} /> : "No"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
