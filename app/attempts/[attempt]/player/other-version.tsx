"use client";

import type { ReactNode } from "react";
import { QuestionProvider } from "@/quiz/question-types/question-context";
import type { Stored } from "./answer-line";
import styles from "./line-notice.module.css";
import { isBlank } from "./sheet-status";

type Props = { readonly questionId: string; readonly form: ReactNode; readonly current: Stored };

/** The answer that was given elsewhere, in the question's own form, to look at. */
export default function OtherVersion({ questionId, form, current: { said, savedAt } }: Props) {
  const when = savedAt ? `, saved ${new Date(savedAt).toLocaleTimeString("en-GB")}` : "";
  return (
    <section className={styles.other} aria-label="The other answer">
      <p className={styles.label}>The other answer{when}</p>
      {isBlank(said.response) ? (
        <p>It was cleared there.</p>
      ) : (
        <QuestionProvider
          questionId={`${questionId}-other`}
          stemId={`stem-${questionId}`}
          response={said.response}
          respond={() => {}}
          readOnly
        >
          {form}
        </QuestionProvider>
      )}
      {said.why ? <p>Why: {said.why}</p> : null}
    </section>
  );
}
