import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { listAssignments } from "@/classroom/assignments/list-assignments";
import { classParams } from "@/classroom/classes/class-input";
import { readClass } from "@/classroom/classes/read-class";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "../classes.module.css";
import { AssignmentList } from "./assignment-list";
import { Joining } from "./joining";

export const metadata: Metadata = { title: "Class" };

/** A class: for those who study what there is to do, for those who teach the ways to their work. */
export default async function ClassPage({ params }: { params: Promise<{ class: string }> }) {
  const input = classParams.safeParse(await params);
  if (!input.success) notFound();
  const occasion = await occasionForPage();
  const { id, name, role, section, zone, lead } = await orNotFound(readClass(occasion, input.data));
  const place = `/classes/${id}`;
  const teaches = role === "instructor" || role === "assistant";
  return (
    <Page width="text">
      <p className={styles.place}>
        <a href="/classes">Classes</a>
      </p>
      <h1>{name}</h1>
      <p className={styles.quiet}>
        {[role, section, `times in ${zone}`, lead ? `${lead.students} students` : null]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {teaches ? (
        <p className={styles.actions}>
          <ButtonLink kind="primary" href={`${place}/assignments`}>
            Assignments
          </ButtonLink>
          <a href={`${place}/marking`}>Marking</a>
        </p>
      ) : (
        <section aria-labelledby="assignments" className={styles.part}>
          <h2 id="assignments">Assignments</h2>
          <AssignmentList list={await orNotFound(listAssignments(occasion, input.data))} />
        </section>
      )}
      {lead ? (
        <section aria-labelledby="joining" className={styles.part}>
          <h2 id="joining">Let students in</h2>
          <Joining place={place} code={lead.code?.code ?? null} />
        </section>
      ) : null}
    </Page>
  );
}
