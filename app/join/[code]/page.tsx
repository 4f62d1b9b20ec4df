import type { Metadata } from "next";
import { occasionForPage } from "@/app/_server/read-actor";
import styles from "@/app/classes/classes.module.css";
import { JoinByCode } from "@/app/classes/join-by-code";
import { ButtonLink } from "@/ui/button";
import { Page } from "@/ui/page";

export const metadata: Metadata = { title: "Join a class" };

/** Where a class's link leads: one button for whoever has an account, the way to one for others. */
export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const { by } = await occasionForPage();
  const back = encodeURIComponent(`/join/${code}`);
  return (
    <Page width="text">
      <h1>Join a class</h1>
      {by.kind === "person" ? (
        <>
          <p className={styles.lead}>
            You join with the code <strong>{code.slice(0, 20)}</strong>. Whoever teaches the class sees your
            name and what you hand in for it.
          </p>
          <div className={styles.part}>
            <JoinByCode code={code} />
          </div>
        </>
      ) : (
        <>
          <p className={styles.lead}>
            A class needs an account, so that your work stays yours on every device. You come back here
            afterwards.
          </p>
          <p className={styles.actions}>
            <ButtonLink kind="primary" href={`/register?next=${back}`}>
              Make an account
            </ButtonLink>
            <a href={`/sign-in?next=${back}`}>Sign in</a>
          </p>
        </>
      )}
    </Page>
  );
}
