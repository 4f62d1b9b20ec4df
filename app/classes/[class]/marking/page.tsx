import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { classParams } from "@/classroom/marking/authorize-marker";
import { listMarking, type QueuedAssignment } from "@/classroom/marking/list-marking";
import { Page } from "@/ui/page";
import { renderMarkdown } from "@/ui/prose";
import { Table } from "@/ui/table";
import styles from "./desk.module.css";
import { assignmentPlace, queuePlace } from "./places";

export const metadata: Metadata = { title: "Marking" };

type Params = { params: Promise<{ class: string }> };

/** What there is to mark in a class, by assignment and question. */
export default async function MarkingPage({ params }: Params) {
  const input = classParams.safeParse(await params);
  if (!input.success) notFound();
  const desk = await orNotFound(listMarking(await occasionForPage(), input.data));
  const begun = desk.assignments.filter(({ questions }) => questions.length > 0);
  const others = desk.assignments.filter(({ questions }) => questions.length === 0);
  return (
    <Page width="wide">
      <p className={styles.place}>
        <a href={`/classes/${desk.id}`}>{desk.name}</a>
      </p>
      <h1>Marking</h1>
      {begun.length === 0 && (
        <p className={styles.lead}>
          Nothing to mark yet. Memos and essays appear here, question by question, as soon as they are handed
          in.
        </p>
      )}
      {begun.map((assignment) => (
        <AssignmentQueues key={assignment.id} classId={desk.id} assignment={assignment} />
      ))}
      {others.length > 0 && (
        <section aria-labelledby="others" className={styles.part}>
          <h2 id="others">Nothing to mark by hand</h2>
          <ul className={styles.others}>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={assignmentPlace(desk.id, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function AssignmentQueues({ classId, assignment }: { classId: string; assignment: QueuedAssignment }) {
  return (
    <section aria-labelledby={`assignment-${assignment.id}`} className={styles.part}>
      <h2 id={`assignment-${assignment.id}`}>
        <a href={assignmentPlace(classId, assignment.id)}>{assignment.title}</a>
      </h2>
      <Table caption={`Questions to mark in ${assignment.title}`} captionHidden>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col" data-number="">
              Waiting
            </th>
            <th scope="col" data-number="">
              Marked
            </th>
            <th scope="col" data-number="">
              With a second mark
            </th>
            <th scope="col" className={styles.after}>
              At it now
            </th>
          </tr>
        </thead>
        <tbody>
          {assignment.questions.map(({ id, stem, waiting, marked, seconded, claimants }) => (
            <tr key={id}>
              <th scope="row" className={styles.stem}>
                <a href={queuePlace(classId, assignment.id, id)}>{id}</a>{" "}
                <span className={styles.words}>{renderMarkdown(stem, { inline: true })}</span>
              </th>
              <td data-number="">{waiting}</td>
              <td data-number="">
                {marked} of {marked + waiting}
              </td>
              <td data-number="">{seconded}</td>
              <td className={styles.after}>{claimants.length > 0 ? claimants.join(", ") : "Nobody"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.more}>
        <a href={assignmentPlace(classId, assignment.id)}>Release marks, late answers</a>
      </p>
    </section>
  );
}
