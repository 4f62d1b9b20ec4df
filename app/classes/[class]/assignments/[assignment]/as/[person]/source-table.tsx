import type { OverseenAssignment } from "@/classroom/assignments/oversee-assignment";
import type { AssignmentAsSeen } from "@/classroom/assignments/read-as-person";
import type { ReviewRules } from "@/learning/terms/review-rules";
import { Table } from "@/ui/table";
import styles from "../../../assignments.module.css";
import { presetOf } from "../../../term-words";
import { whenIn } from "../../../when-words";
import { wordsOf } from "../../override-words";
import { sourceWords, termNames } from "./seen-words";

type Source = AssignmentAsSeen["sources"][number];
type Row = OverseenAssignment["overrides"][number];

/** Every term that holds for a person: its value, and the rule that had the last word. */
export function SourceTable({
  sources,
  zone,
}: {
  readonly sources: readonly Source[];
  readonly zone: string;
}) {
  return (
    <Table caption="Each term, its value and its source" captionHidden>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Value</th>
          <th scope="col">Comes from</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.term}>
            <th scope="row">{termNames[source.term]}</th>
            <td>{valueWords(source, zone)}</td>
            <td>
              {sourceWords(source)}
              {source.override ? <Given {...source.override} zone={zone} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Given({ by, at, reason, zone }: Pick<Row, "by" | "at" | "reason"> & { zone: string }) {
  return (
    <p className={styles.quiet}>
      {by ?? "An account that is gone"}, {whenIn(at.toISOString(), zone, zone)}
      {reason ? `: ${reason}` : ""}
    </p>
  );
}

function valueWords({ term, value }: Source, zone: string): string {
  if (term === "review") return presetOf(value as ReviewRules)?.name ?? "Rules of its own";
  if (term === "opensAt" || term === "dueAt" || term === "closesAt")
    return typeof value === "string" ? whenIn(value, zone, zone) : "–";
  return wordsOf(term, value);
}
