import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { classParams } from "@/classroom/assignments/assignment-input";
import { readChoices } from "@/classroom/assignments/read-choices";
import { defaultTerms } from "@/learning/terms/terms";
import { Page } from "@/ui/page";
import styles from "../assignments.module.css";
import { AssignmentForm } from "../form/assignment-form";
import { valuesOf } from "../form/form-values";

export const metadata: Metadata = { title: "New assignment" };

/** Making an assignment. It begins as one attempt at a quiz, with feedback at the end. */
export default async function NewAssignmentPage({ params }: { params: Promise<{ class: string }> }) {
  const input = classParams.safeParse(await params);
  if (!input.success) notFound();
  const { classId, className, zone, modules } = await orNotFound(
    readChoices(await occasionForPage(), input.data),
  );
  const [first] = modules;
  const fresh = {
    ...{
      id: "",
      title: "",
      state: "draft" as const,
      kind: "quiz" as const,
      attempts: 0,
      category: null,
      weight: 1,
    },
    module: first?.id ?? "",
    sections: [],
    terms: { ...defaultTerms, attempts: { ...defaultTerms.attempts, allowed: 1 } },
    latePolicy: { kind: "none" as const },
  };
  return (
    <Page>
      <p className={styles.place}>
        <a href={`/classes/${classId}`}>{className}</a>
        <a href={`/classes/${classId}/assignments`}>Assignments</a>
      </p>
      <h1>New assignment</h1>
      <AssignmentForm
        {...{ classId, zone, modules }}
        values={valuesOf(fresh, (instant) => instant)}
        assignment={null}
        attempts={0}
      />
    </Page>
  );
}
