import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Refusal } from "@/access/refusal";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { waitingWords } from "@/app/score-words";
import { WhenInZone } from "@/app/when-in-zone";
import { attemptParams } from "@/learning/attempt/read-attempt";
import { readResult } from "@/learning/attempt/read-result";
import { readSection } from "@/learning/modules/read-section";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { NextStep } from "./next-step";
import { ObjectiveBars } from "./objective-bars";
import styles from "./page.module.css";
import { QuestionReview } from "./question-review";
import { inWords, points } from "./result-words";

export const metadata: Metadata = { title: "Result" };

type Params = { params: Promise<{ attempt: string }> };

/** What an attempt came to: a sentence first, then the objectives, then each question with the passage that settles it. */
export default async function ResultPage({ params }: Params) {
  const input = attemptParams.safeParse(await params);
  if (!input.success) notFound();
  const { result, passages } = await orNotFound(readOrGoBack(input.data.attempt));
  const [moduleId = "", sectionId = ""] = result.quiz.split("/");
  const section = await readSection({ module: moduleId, section: sectionId });
  const isLocked = result.questions.some(({ verdict }) => verdict === "locked");
  return (
    <Page width="text">
      <header className={styles.opening}>
        <p className={styles.place}>
          <a href={`/modules/${result.quiz}`}>
            {section ? `${section.number} ${section.title}` : "Back to the lesson"}
          </a>
        </p>
        <h1>{result.outOf === 0 ? "Handed in" : `${points(result.score)} of ${points(result.outOf)}`}</h1>
        <p className={styles.sentence}>{inWords(result)}</p>
        {result.waiting ? (
          <p className={styles.waiting}>
            <Icon name="clock" /> {waitingWords(result.waiting)}. Not counted until then.
          </p>
        ) : null}
        <p className={styles.facts}>
          Handed in <WhenInZone at={result.submittedAt} /> · receipt{" "}
          <span className={styles.receipt}>{result.receipt}</span>
        </p>
        {isLocked ? (
          <Notice word="Your forecasts are locked." className={styles.locked}>
            They count for nothing until you ask what happened.{" "}
            <a href={`/modules/${moduleId}/forecasts`}>See your forecasts</a>
          </Notice>
        ) : null}
        <NextStep result={result} next={section?.next ?? null} />
      </header>
      {result.objectives.length > 0 && <ObjectiveBars objectives={result.objectives} />}
      <section aria-labelledby="questions">
        <h2 id="questions" className={styles.heading}>
          Your answers
        </h2>
        {result.questions.map((question, index) => (
          <QuestionReview
            key={question.id}
            attempt={result.id}
            question={question}
            number={index + 1}
            passages={passages}
          />
        ))}
      </section>
    </Page>
  );
}

/** A result that does not exist yet leads back to the attempt. */
async function readOrGoBack(attempt: string) {
  try {
    return await readResult(await occasionForPage(), { attempt });
  } catch (error) {
    if (error instanceof Refusal && error.code === "attempt.not-ended") redirect(`/attempts/${attempt}`);
    throw error;
  }
}
