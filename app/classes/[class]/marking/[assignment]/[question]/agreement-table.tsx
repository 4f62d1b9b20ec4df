import type { Agreement } from "@/classroom/marking/agreement";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import styles from "../../desk.module.css";
import { fewestPairs, kappaWord, percent } from "./agreement-words";

/** Criterion by criterion how often two markers chose the same, or nearly, and kappa with the number it rests on. */
export function AgreementTable({ agreement }: { readonly agreement: readonly Agreement[] }) {
  if (agreement.every(({ n }) => n === 0))
    return (
      <p className={styles.explained}>
        No answer has two marks yet. A second mark, given without seeing the first, shows whether the rubric
        is read alike.
      </p>
    );
  return (
    <>
      <p className={styles.explained}>
        Weighted kappa counts a difference by its square and takes off what chance would give: 1 is full
        agreement. With fewer than {fewestPairs} answers read it as a hint.
      </p>
      <Table caption="Agreement of first and second marks" captionHidden>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" data-number="">
              Answers
            </th>
            <th scope="col" data-number="">
              Same level
            </th>
            <th scope="col" data-number="">
              At most one apart
            </th>
            <th scope="col" data-number="">
              Weighted kappa
            </th>
          </tr>
        </thead>
        <tbody>
          {agreement.map(({ id, text, n, exact, adjacent, kappa }) => (
            <tr key={id}>
              <th scope="row">{renderMarkdown(text, { inline: true })}</th>
              <td data-number="">{n}</td>
              <td data-number="">{percent(exact)}</td>
              <td data-number="">{percent(adjacent)}</td>
              <td data-number="">
                {kappa === null ? "–" : kappa.toFixed(2)}
                {kappaWord(kappa, n) ? <span className={styles.quiet}> {kappaWord(kappa, n)}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
