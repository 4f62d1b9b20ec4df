import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { classParams } from "@/classroom/assignments/assignment-input";
import { listAssignments } from "@/classroom/assignments/list-assignments";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import { AssignmentList } from "../assignment-list";
import styles from "./assignments.module.css";
import { StaffTable } from "./staff-table";

export const metadata: Metadata = { title: "Assignments" };

/** The assignments of a class: for staff as a table with drafts and counts, for the others as their own list. */
export default async function AssignmentsPage({ params }: { params: Promise<{ class: string }> }) {
  const input = classParams.safeParse(await params);
  if (!input.success) notFound();
  const list = await orNotFound(listAssignments(await occasionForPage(), input.data));
  return (
    <Page width={list.students === null ? "text" : "wide"}>
      <p className={styles.place}>
        <a href={`/classes/${list.classId}`}>{list.name}</a>
      </p>
      <h1>Assignments</h1>
      {list.mayManage ? (
        <div className={styles.actions}>
          <ButtonLink kind="primary" href={`/classes/${list.classId}/assignments/new`}>
            New assignment
          </ButtonLink>
        </div>
      ) : null}
      <div className={styles.part}>
        {list.students === null ? (
          <AssignmentList list={list} />
        ) : (
          <StaffTable list={list} students={list.students} />
        )}
      </div>
    </Page>
  );
}
