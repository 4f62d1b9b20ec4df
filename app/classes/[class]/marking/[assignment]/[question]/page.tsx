import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { points } from "@/app/attempts/[attempt]/result/result-words";
import { queueParams } from "@/classroom/marking/claim-next-answer";
import { readQueue } from "@/classroom/marking/read-queue";
import { Page } from "@/ui/page";
import { renderMarkdown } from "@/ui/prose";
import { ShareMeter } from "@/ui/share-meter";
import styles from "../../desk.module.css";
import { assignmentPlace, deskPlace } from "../../places";
import { StartMarking } from "../../start-marking";
import { AgreementTable } from "./agreement-table";
import { QueueTable } from "./queue-table";
import { RecomputeMarks } from "./recompute-marks";
import { countStandings, standingIn, standings } from "./standings";

export const metadata: Metadata = { title: "Marking a question" };

type Params = {
  params: Promise<{ class: string; assignment: string; question: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One question's answers: how far they are marked, who is at which, and how far two markers agree. */
export default async function QueuePage({ params, searchParams }: Params) {
  const input = queueParams.safeParse(await params);
  if (!input.success) notFound();
  const { class: classId, assignment, question } = input.data;
  const found = await orNotFound(readQueue(await occasionForPage(), input.data));
  const queue = { classId, assignment, question };
  const all = found.answers.length;
  const standing = standingIn(await searchParams);
  const answers = found.answers.filter((answer) => standing === null || answer.standing === standing);
  return (
    <Page width="wide">
      <p className={styles.place}>
        <a href={deskPlace(classId)}>Marking</a> ·{" "}
        <a href={assignmentPlace(classId, assignment)}>{found.title}</a>
      </p>
      <h1>
        {question}, {points(found.points)} points
      </h1>
      <div className={styles.question}>{renderMarkdown(found.stem, { inline: true })}</div>
      <p className={styles.progress}>
        <strong>
          {found.marked} of {all} marked
        </strong>
        <span className={styles.meter}>
          <ShareMeter value={found.marked} max={all} label={`${found.marked} of ${all} marked`} />
        </span>
      </p>
      <div className={styles.actions}>
        {found.mine.first > 0 ? (
          <StartMarking
            queue={queue}
            turn="first"
            kind="primary"
            words={`Mark the next of ${found.mine.first} waiting`}
          />
        ) : (
          <span className={styles.quiet}>Every answer has its mark.</span>
        )}
        {found.mine.second > 0 && (
          <StartMarking
            queue={queue}
            turn="second"
            kind="plain"
            words={`Give a second mark, ${found.mine.second} without one`}
          />
        )}
        {found.mine.third > 0 && (
          <StartMarking
            queue={queue}
            turn="third"
            kind="plain"
            words={
              found.mine.third === 1
                ? "Decide 1 that two see differently"
                : `Decide ${found.mine.third} that two see differently`
            }
          />
        )}
      </div>
      <section aria-labelledby="agreement" className={styles.part}>
        <h2 id="agreement">How far two markers agree</h2>
        <AgreementTable agreement={found.agreement} />
      </section>
      <section aria-labelledby="answers" className={styles.part}>
        <h2 id="answers">Answers</h2>
        <nav aria-label="Answers by standing" className={styles.others}>
          <a href="?#answers" aria-current={standing === null ? "true" : undefined}>
            All {all}
          </a>
          {countStandings(found.answers).map(([one, count]) => (
            <a
              key={one}
              href={`?standing=${one}#answers`}
              aria-current={standing === one ? "true" : undefined}
            >
              {standings[one].word} {count}
            </a>
          ))}
        </nav>
        <QueueTable queue={queue} answers={answers} outOf={found.points} />
      </section>
      {found.mayRecompute && (
        <details className={styles.part}>
          <summary>The rubric’s points have changed</summary>
          <RecomputeMarks queue={queue} />
        </details>
      )}
    </Page>
  );
}
