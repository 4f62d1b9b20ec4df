import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOverviews } from "@/learning/modules/read-overviews";
import { readSection } from "@/learning/modules/read-section";
import { Page } from "@/ui/page";
import { EarlierAttempts } from "../../../reading/earlier-attempts";
import { StartQuiz } from "../../../reading/start-quiz";
import styles from "./page.module.css";

type Params = { params: Promise<{ module: string; section: string }> };

export const dynamicParams = false;

/** A quiz is announced for every section that has one. */
export async function generateStaticParams() {
  return (await readOverviews()).flatMap((module) =>
    module.sections
      .filter((section) => section.quiz)
      .map((section) => ({ module: module.id, section: section.id })),
  );
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const reading = await readSection(await params);
  return reading ? { title: `Quiz: ${reading.title}` } : {};
}

/** Before a quiz: what it covers, how long it is, how it works, and the way in. */
export default async function QuizPage({ params }: Params) {
  const reading = await readSection(await params);
  if (!reading?.quiz) notFound();
  const { quiz, module, objectives } = reading;
  const lesson = `/modules/${module.id}/${reading.id}`;
  return (
    <Page>
      <p className={styles.place}>
        <a href={`/modules/${module.id}`}>{module.title}</a>
        <a href={lesson}>
          Section {reading.number}: {reading.title}
        </a>
      </p>
      <h1 className={styles.title}>Quiz: {reading.title}</h1>
      <p className={styles.facts}>
        {count(quiz.questions, "question")} · {count(quiz.points, "point")} · about {quiz.minutes} min
      </p>
      {reading.opensAfter ? (
        <p className={styles.closed}>
          This quiz opens with its section, once your forecasts are locked. Give them in{" "}
          <a href={`/modules/${module.id}/${reading.opensAfter.id}/quiz`}>
            the quiz of section {reading.opensAfter.number}
          </a>
          , and <a href={`/modules/${module.id}/forecasts`}>see how they stand</a>.
        </p>
      ) : null}
      <StartQuiz module={module.id} section={reading.id} quiz={quiz.id} />
      <noscript>
        <p className={styles.noscript}>
          The quiz needs JavaScript, because it saves each answer as you give it. Turn it on in your browser
          and load this page again.
        </p>
      </noscript>
      <EarlierAttempts module={module.id} section={reading.id} />
      <section aria-labelledby="covers" className={styles.part}>
        <h2 id="covers">What it covers</h2>
        <ul className={styles.list}>
          {objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
        <p className={styles.again}>
          Not read it yet, or not lately? <a href={lesson}>Read the section first.</a>
        </p>
      </section>
      <section aria-labelledby="works" className={styles.part}>
        <h2 id="works">How it works</h2>
        <ul className={styles.list}>
          <li>
            Answer in any order. Every answer is saved as you give it, and you can change it until you hand
            in, or have it checked.
          </li>
          <li>You can stop at any time and go on later; signed in, also on another device.</li>
          <li>There is no time limit. The minutes above are an estimate.</li>
          <li>
            Some questions give part of the points for a partly right answer. No question takes points from
            another, unless you choose that it counts how sure you were.
          </li>
          {quiz.forecasts > 0 ? (
            <li>
              {count(quiz.forecasts, "question")} ask for a forecast. Handing in locks what you said; it is
              scored when you ask what happened, and not asked again.
            </li>
          ) : null}
          <li>
            After handing in you see your score, what was right and why, with the passage that settles it.
          </li>
        </ul>
      </section>
    </Page>
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
