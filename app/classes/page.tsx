import type { Metadata } from "next";
import { Refusal } from "@/access/refusal";
import { occasionForPage } from "@/app/_server/read-actor";
import { listClasses } from "@/classroom/classes/list-classes";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";
import styles from "./classes.module.css";
import { JoinByCode } from "./join-by-code";
import { NewClass } from "./new-class";

export const metadata: Metadata = { title: "Classes" };

/** The classes that somebody is in, and the two ways to get one more: a code, or making one. */
export default async function ClassesPage() {
  const list = await listOrNull();
  if (!list)
    return (
      <Page width="text">
        <h1>Classes</h1>
        <p className={styles.lead}>
          Classes need an account, so that your work stays yours on every device. What you did here as a guest
          comes with you.
        </p>
        <p className={styles.actions}>
          <ButtonLink kind="primary" href="/sign-in?next=/classes">
            Sign in
          </ButtonLink>
          <a href="/register?next=/classes">Make an account</a>
        </p>
      </Page>
    );
  return (
    <Page width="text">
      <h1>Classes</h1>
      {list.classes.length === 0 ? (
        <p className={styles.lead}>
          {list.mayCreate
            ? "You have no class yet. Make one below, then share its code; whoever has it can join."
            : "You are in no class yet. Your instructor gives you a code to join by."}
        </p>
      ) : (
        <ul className={styles.rows}>
          {list.classes.map(({ id, name, role, section, students, isArchived }) => (
            <li key={id} className={styles.row}>
              <a href={`/classes/${id}`} className={styles.name}>
                {name}
              </a>
              <span className={styles.quiet}>
                {[
                  role,
                  section,
                  students === null ? null : `${students} ${students === 1 ? "student" : "students"}`,
                  isArchived ? "archived" : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="join" className={styles.part}>
        <h2 id="join">Join a class</h2>
        <JoinByCode />
      </section>
      {list.mayCreate ? (
        <section aria-labelledby="new" className={styles.part}>
          <h2 id="new">Make a class</h2>
          <NewClass />
        </section>
      ) : null}
    </Page>
  );
}

/** Null for whoever has no account. */
async function listOrNull() {
  try {
    return await listClasses(await occasionForPage());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
