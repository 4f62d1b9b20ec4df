import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { assignmentParams } from "@/classroom/assignments/assignment-input";
import { localTimeOf } from "@/classroom/assignments/local-time";
import { readChoices } from "@/classroom/assignments/read-choices";
import { showForStaff } from "@/classroom/assignments/show-for-staff";
import { Page } from "@/ui/page";
import styles from "../../assignments.module.css";
import { AssignmentForm } from "../../form/assignment-form";
import { valuesOf } from "../../form/form-values";

export const metadata: Metadata = { title: "Edit assignment" };

/** Changing an assignment, also while people work on it. */
export default async function EditAssignmentPage({
  params,
}: {
  params: Promise<{ class: string; assignment: string }>;
}) {
  const input = assignmentParams.safeParse(await params);
  if (!input.success) notFound();
  const occasion = await occasionForPage();
  const { classId, className, zone, modules } = await orNotFound(readChoices(occasion, input.data));
  const assignment = await orNotFound(showForStaff(occasion, input.data));
  return (
    <Page>
      <p className={styles.place}>
        <a href={`/classes/${classId}`}>{className}</a>
        <a href={`/classes/${classId}/assignments`}>Assignments</a>
        <a href={`/classes/${classId}/assignments/${assignment.id}`}>{assignment.title}</a>
      </p>
      <h1>Edit “{assignment.title}”</h1>
      <AssignmentForm
        {...{ classId, zone, modules }}
        values={valuesOf(assignment, (instant) => localTimeOf(new Date(instant), zone))}
        assignment={assignment.id}
        attempts={assignment.attempts}
      />
    </Page>
  );
}
