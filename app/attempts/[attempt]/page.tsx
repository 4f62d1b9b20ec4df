import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { orNotFound } from "@/app/_server/or-not-found";
import { occasionForPage } from "@/app/_server/read-actor";
import { attemptParams, readAttempt } from "@/learning/attempt/read-attempt";
import { readSection } from "@/learning/modules/read-section";
import { drawForm } from "@/quiz/question-types/draw-form";
import { stemOf } from "@/quiz/question-types/stem-of";
import { Page } from "@/ui/page";
import { RichTextProvider } from "@/ui/rich-text";
import { chanceOf } from "./chance-of";
import { drawTexts } from "./draw-questions";
import styles from "./page.module.css";
import { Player } from "./player/player";
import { saidIn } from "./player/said";

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
  const questions = await Promise.all(
    open.map(async (question) => ({
      id: question.id,
      number: question.number,
      points: question.points,
      stem: stemOf(question.ask),
      form: await drawForm(question),
      standing: question.standing,
      chance: chanceOf(question),
      stored: { said: saidIn(question), revision: question.revision, savedAt: null },
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
        <p className={styles.how}>Answers are saved as you give them. You can leave and come back.</p>
      </header>
      <RichTextProvider texts={drawTexts(attempt.questions, passages)}>
        <Player
          attemptId={attempt.id}
          personId={occasion.by.personId}
          isGuest={occasion.by.kind === "guest"}
          asks={{
            certainty: attempt.asksCertainty,
            confidence: attempt.asksConfidence,
            why: attempt.asksWhy,
          }}
          layout={attempt.layout}
          phase={attempt.state}
          clock={clock}
          position={attempt.position}
          total={places.length}
          passages={questions.some(({ standing }) => standing) ? passages : {}}
          questions={questions}
        />
      </RichTextProvider>
    </Page>
  );
}
