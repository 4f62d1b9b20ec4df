import type { AssignmentList, ListedAssignment } from "@/classroom/assignments/list-assignments";
import { Table } from "@/ui/table";
import styles from "./assignments.module.css";
import { kindWords } from "./term-words";
import { WhenInClass } from "./when-in-class";

const stateWords = { draft: "Draft", published: "Published", archived: "Archived" } as const;

/** The assignments of a class for those who teach it, with how many of its students are at them. */
export function StaffTable({ list, students }: { list: AssignmentList; students: number }) {
  if (list.assignments.length === 0)
    return (
      <p className={styles.lead}>
        {list.mayManage
          ? "Nothing is set yet. Make an assignment: it stays a draft that only you and your assistants see until you publish it."
          : "Nothing is set yet."}
      </p>
    );
  return (
    <Table caption="Assignments" captionHidden>
      <thead>
        <tr>
          <th scope="col">Assignment</th>
          <th scope="col">State</th>
          <th scope="col">Due</th>
          <th scope="col">Category</th>
          <th scope="col" data-number="">
            Weight
          </th>
          <th scope="col" data-number="">
            Working
          </th>
          <th scope="col" data-number="">
            Handed in
          </th>
        </tr>
      </thead>
      <tbody>
        {list.assignments.map((assignment) => (
          <Row key={assignment.id} {...{ assignment, students }} classId={list.classId} zone={list.zone} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = {
  readonly assignment: ListedAssignment;
  readonly students: number;
  readonly classId: string;
  readonly zone: string;
};

function Row({ assignment, students, classId, zone }: RowProps) {
  const { id, title, state, kind, module, category, weight, terms, counts } = assignment;
  const isReading = kind === "reading";
  return (
    <tr>
      <th scope="row">
        <a href={`/classes/${classId}/assignments/${id}`}>{title}</a>
        <p className={styles.quiet}>
          {kindWords[kind].name}, {module.title}
        </p>
      </th>
      <td>{stateWords[state]}</td>
      <td>{terms.dueAt ? <WhenInClass at={terms.dueAt} zone={zone} /> : "–"}</td>
      <td>{category ?? "–"}</td>
      <td data-number="">{weight}</td>
      <td data-number="">{isReading || !counts ? "–" : counts.working}</td>
      <td data-number="">{isReading || !counts ? "–" : `${counts.handedIn} of ${students}`}</td>
    </tr>
  );
}
