import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { assignmentParams, listLateAnswers } from "@/classroom/late-answers/list-late-answers";
import { listMarking } from "@/classroom/marking/list-marking";
import { Page } from "@/ui/page";
import styles from "../desk.module.css";
import { deskPlace } from "../places";
import { ImportFile } from "./import-file";
import { LateAnswers } from "./late-answers";
import { ReleaseMarks } from "./release-marks";

export const metadata: Metadata = { title: "Marks of an assignment" };

type Params = { params: Promise<{ class: string; assignment: string }> };

/** What is done with an assignment's marks as a whole: releasing them, and deciding about what came late. */
export default async function AssignmentPage({ params }: Params) {
  const input = assignmentParams.safeParse(await params);
  if (!input.success) notFound();
  const { class: classId, assignment: id } = input.data;
  const occasion = await occasionForPage();
  const [desk, late] = await orNotFound(
    Promise.all([listMarking(occasion, input.data), listLateAnswers(occasion, input.data)]),
  );
  const assignment = desk.assignments.find((one) => one.id === id);
  if (!assignment) notFound();
  return (
    <Page width="wide">
      <p className={styles.place}>
        <a href={deskPlace(classId)}>Marking</a>
      </p>
      <h1>{assignment.title}</h1>
      {desk.mayRelease && (
        <section aria-labelledby="release" className={styles.part}>
          <h2 id="release">Release</h2>
          <p className={styles.explained}>
            Until marks are released, students see that their memos wait to be marked. A release reaches
            everybody it is for at the same moment, cannot be taken back, and shows what is marked later at
            once.
          </p>
          <ul className={styles.rows}>
            {assignment.targets.map(({ sectionId, name, waiting, releasedAt }) => (
              <ReleaseMarks
                key={sectionId ?? "everybody"}
                classId={classId}
                assignment={id}
                section={sectionId}
                name={name}
                waiting={waiting}
                releasedAt={releasedAt}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="late" className={styles.part}>
        <h2 id="late">Late answers</h2>
        <LateAnswers classId={classId} answers={late} />
      </section>
      <section aria-labelledby="import" className={styles.part}>
        <h2 id="import">Bring in a file of answers</h2>
        <p className={styles.explained}>
          Somebody whose answers could not be sent can download them from the quiz page and give you the file.
          What it holds is kept as late answers; you decide about each above. A second time changes nothing.
        </p>
        <ImportFile classId={classId} />
      </section>
    </Page>
  );
}
