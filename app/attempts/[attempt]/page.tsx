import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { attemptParams, readAttempt } from "@/learning/attempt/read-attempt";
import { readSection } from "@/learning/modules/read-section";
import { drawForm } from "@/quiz/question-types/draw-form";
import { stemOf } from "@/quiz/question-types/stem-of";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { RichTextProvider } from "@/ui/rich-text";
import { drawTexts } from "./draw-questions";
import styles from "./page.module.css";
import { Player } from "./player/player";

export const metadata: Metadata = { title: "Quiz" };

type Params = { params: Promise<{ attempt: string }> };

/** An attempt under way. Its forms are drawn here, so that the browser gets no more of a question than what is shown. */
export default async function AttemptPage({ params }: Params) {
  const input = attemptParams.safeParse(await params);
  if (!input.success) notFound();
  const occasion = await occasionForPage();
  const { attempt, passages, now } = await orNotFound(readAttempt(occasion, input.data));
  if (occasion.by.kind === "nobody") notFound();
  if (attempt.state === "ended") redirect(`/attempts/${attempt.id}/result`);
  const [module = "", sectionId = ""] = attempt.quiz.split("/");
  const section = await readSection({ module, section: sectionId });
  const watched = attempt.deadline !== null || attempt.assignment !== null;
  const clock = watched ? { deadline: attempt.deadline, now: now.toISOString() } : null;
  // Where one may only go forward, the others are neither sent nor shown.
  const places = attempt.questions.map((question, place) => ({ ...question, number: place + 1 }));
  const open = places.filter(({ ask }) => ask !== null);
  const isLast = attempt.position === null || attempt.position + 1 >= places.length;
  const questions = await Promise.all(
    open.map(async (question) => ({
      id: question.id,
      number: question.number,
      points: question.points,
      stem: stemOf(question.ask),
      form: await drawForm(question),
      standing: question.standing,
      stored: {
        response: question.response,
        certainty: question.certainty,
        revision: question.revision,
        savedAt: null,
      },
    })),
  );
  return (
    <Page width="text">
      <header className={styles.opening}>
        <p className={styles.place}>
          <a href={`/modules/${attempt.quiz}`}>
            {section ? `${section.number} ${section.title}` : "Back to the lesson"}
          </a>
        </p>
        <h1>Quiz</h1>
        {attempt.state === "time-is-up" ? (
          <Notice kind="attention" word="Time is up.">
            What you answered before is still being sent. The result comes by itself.
          </Notice>
        ) : null}
        <p className={styles.how}>Answers are saved as you give them. You can leave and come back.</p>
      </header>
      <RichTextProvider texts={drawTexts(attempt.questions, passages)}>
        <Player
          attemptId={attempt.id}
          personId={occasion.by.personId}
          asksCertainty={attempt.asksCertainty}
          clock={clock}
          total={places.length}
          leaves={isLast ? null : attempt.position}
          isOver={attempt.state === "time-is-up"}
          questions={questions}
        />
      </RichTextProvider>
    </Page>
  );
}
