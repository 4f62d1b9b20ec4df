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
  const { attempt, passages } = await orNotFound(readAttempt(occasion, input.data));
  if (occasion.by.kind === "nobody") notFound();
  if (attempt.state === "ended") redirect(`/attempts/${attempt.id}/result`);
  const [module = "", sectionId = ""] = attempt.quiz.split("/");
  const section = await readSection({ module, section: sectionId });
  const questions = await Promise.all(
    attempt.questions.map(async (question) => ({
      id: question.id,
      points: question.points,
      stem: stemOf(question.ask),
      form: await drawForm(question),
      stored: { response: question.response, revision: question.revision, savedAt: null },
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
        <Player attemptId={attempt.id} personId={occasion.by.personId} questions={questions} />
      </RichTextProvider>
    </Page>
  );
}
