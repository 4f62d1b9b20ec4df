import type { Metadata } from "next";
import { readMe } from "@/access/accounts/read-me";
import { occasionForPage } from "@/app/_server/read-actor";
import { readOverviews } from "@/learning/modules/read-overviews";
import { readProgress } from "@/learning/progress/read-progress";
import { ButtonLink } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { AttemptHistory } from "./attempt-history";
import styles from "./page.module.css";
import { SectionTable } from "./section-table";

export const metadata: Metadata = { title: "My progress" };

/** What somebody has read and scored, and everything that is held about them. */
export default async function MePage() {
  const occasion = await occasionForPage();
  const [me, { modules }, overviews] = await Promise.all([
    readMe(occasion),
    readProgress(occasion),
    readOverviews(),
  ]);
  const begun = overviews.flatMap((overview) => {
    const progress = modules.find(({ id }) => id === overview.id);
    return progress ? [{ overview, progress }] : [];
  });
  return (
    <Page width="wide">
      <h1>My progress</h1>
      {me.kind === "person" ? (
        <p className={styles.who}>Signed in as {me.name}.</p>
      ) : (
        <GuestNotice known={me.kind === "guest"} />
      )}
      {begun.length === 0 && (
        <div className={styles.empty}>
          <p>Nothing yet. Open a section and read; your place and your scores appear here by themselves.</p>
          <ButtonLink kind="primary" icon="arrow-right" href={`/modules/${overviews[0]?.id ?? ""}`}>
            {overviews[0] ? `Begin with “${overviews[0].title}”` : "See the modules"}
          </ButtonLink>
        </div>
      )}
      {begun.map(({ overview, progress }) => (
        <section key={overview.id} aria-labelledby={`module-${overview.id}`} className={styles.module}>
          <h2 id={`module-${overview.id}`}>
            <a href={`/modules/${overview.id}`}>{overview.title}</a>
          </h2>
          <SectionTable overview={overview} progress={progress} />
          <AttemptHistory overview={overview} progress={progress} />
        </section>
      ))}
      {me.roles?.includes("owner") && (
        <section aria-labelledby="regrades" className={styles.module}>
          <h2 id="regrades">Regrades and appeals</h2>
          <p className={styles.data}>
            When a key was wrong and has been mended, scores can follow:{" "}
            {overviews.map(({ id, title }, place) => (
              <span key={id}>
                {place > 0 ? ", " : ""}
                <a href={`/regrade/${id}`}>{title}</a>
              </span>
            ))}
            .
          </p>
        </section>
      )}
      {me.kind !== "nobody" && (
        <section aria-labelledby="data" className={styles.module}>
          <h2 id="data">Your data</h2>
          <p className={styles.data}>
            Everything that is kept about you, in one file that people and programs can read:{" "}
            <a href="/api/me/export" download>
              download it
            </a>
            .
          </p>
        </section>
      )}
    </Page>
  );
}

function GuestNotice({ known }: { readonly known: boolean }) {
  return (
    <Notice kind="note" word="You are a guest." className={styles.notice}>
      {known ? "This progress is kept for this browser. " : "What you do is kept for this browser. "}
      <a href="/register?next=/me">Make an account</a> to have it everywhere, or{" "}
      <a href="/sign-in?next=/me">sign in</a>.
    </Notice>
  );
}
