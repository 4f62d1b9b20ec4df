import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { listAppeals } from "@/learning/appeals/list-appeals";
import { listRegrades } from "@/learning/regrade/list-regrades";
import { previewInput, previewRegrade } from "@/learning/regrade/preview-regrade";
import { Page } from "@/ui/page";
import { Appeals } from "./appeals";
import { History } from "./history";
import styles from "./page.module.css";
import { Preview } from "./preview";
import { Wish } from "./wish";

export const metadata: Metadata = { title: "Regrade" };

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { params: Promise<{ module: string }>; searchParams: Promise<Query> };

/**
 * What mended questions make of scores: which questions, by which policy, person by person; then committing just that, taking it
 * back, and the appeals that led here. Of an assignment for its instructors, of a whole module for the site's owner.
 */
export default async function RegradePage({ params, searchParams }: Props) {
  const { policy, question, assignment } = await searchParams;
  const input = previewInput.safeParse({
    ...(await params),
    ...(policy === undefined ? {} : { policy }),
    ...(assignment === undefined ? {} : { assignment }),
    ...(question === undefined ? {} : { questions: [question].flat() }),
  });
  if (!input.success) notFound();
  const occasion = await occasionForPage();
  const { module, assignment: about } = input.data;
  const scope = { module, ...(about ? { assignment: about } : {}) };
  const [preview, past, appeals] = await orNotFound(
    Promise.all([
      previewRegrade(occasion, input.data),
      listRegrades(occasion, scope),
      listAppeals(occasion, scope),
    ]),
  );
  const waiting = appeals.filter(({ decision }) => decision === null).length;
  return (
    <Page width="wide">
      <p className={styles.place}>
        {past.assignment ? (
          <a href={`/classes/${past.assignment.classId}/assignments/${past.assignment.id}`}>
            {past.assignment.title}
          </a>
        ) : (
          <a href={`/modules/${past.module.id}`}>{past.module.title}</a>
        )}
      </p>
      <h1>Regrade</h1>
      <p className={styles.lead}>
        {past.assignment
          ? "When a key of this assignment was wrong and has been mended, its scores can follow."
          : "When a key was wrong and has been mended, the scores of every attempt at this module can follow, those of self-study too."}{" "}
        Nothing is written before you have seen it. What was set by hand stays, and all of it can be taken
        back.
        {waiting > 0 ? (
          <>
            {" "}
            <a href="#appeals">{waiting === 1 ? "1 appeal waits." : `${waiting} appeals wait.`}</a>
          </>
        ) : null}
      </p>
      <section aria-labelledby="questions" className={styles.part}>
        <h2 id="questions">What was mended</h2>
        <Wish preview={preview} chosen={input.data.questions ?? null} />
      </section>
      {preview.lines.length > 0 ? (
        <section aria-labelledby="preview" className={styles.part}>
          <h2 id="preview">What would change</h2>
          <Preview preview={preview} questions={input.data.questions ?? null} />
        </section>
      ) : null}
      <section aria-labelledby="history" className={styles.part}>
        <h2 id="history">Regrades so far</h2>
        <History regrades={past.regrades} />
      </section>
      <section aria-labelledby="appeals" className={styles.part}>
        <h2 id="appeals">Appeals</h2>
        <Appeals appeals={appeals} />
      </section>
    </Page>
  );
}
