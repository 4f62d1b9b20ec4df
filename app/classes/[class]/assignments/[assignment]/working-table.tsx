"use client";

import { Table } from "@/ui/table";
import styles from "../assignments.module.css";
import { WhenInClass } from "../when-in-class";
import { ExtendForm } from "./extend-form";

export type WorkingLine = {
  readonly attemptId: string;
  readonly personId: string;
  readonly name: string;
  readonly sectionName: string | null;
  readonly startedAt: string;
  readonly deadline: string | null;
  readonly answered: number;
  readonly asked: number;
};

type Props = {
  readonly classId: string;
  readonly assignment: string;
  readonly zone: string;
  readonly people: readonly WorkingLine[];
};

/** Who is working, who has least time left first, and a way to give each some minutes more. */
export function WorkingTable({ classId, assignment, zone, people }: Props) {
  return (
    <Table caption="Who is working, by time left" captionHidden>
      <thead>
        <tr>
          <th scope="col">Student</th>
          <th scope="col">Began</th>
          <th scope="col">Ends</th>
          <th scope="col" data-number="">
            Answered
          </th>
          <th scope="col">More time</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ attemptId, personId, name, sectionName, startedAt, deadline, answered, asked }) => (
          <tr key={attemptId}>
            <th scope="row">
              {name}
              {sectionName ? <p className={styles.quiet}>{sectionName}</p> : null}
            </th>
            <td>
              <WhenInClass at={startedAt} zone={zone} />
            </td>
            <td>{deadline ? <WhenInClass at={deadline} zone={zone} /> : "No end"}</td>
            <td data-number="">{asked > 0 ? `${answered} of ${asked}` : answered}</td>
            <td>
              {deadline ? <ExtendForm {...{ classId, assignment, zone, name }} person={personId} /> : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
