"use client";

import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { AnswerLine } from "./answer-line";
import styles from "./question-card.module.css";

type Props = { readonly line: AnswerLine; readonly onKeepMine: () => void; readonly onTakeOther: () => void };

/** What the person should know about saving this one answer; nothing as long as all is well. */
export function LineNotice({ line, onKeepMine, onTakeOther }: Props) {
  const { trouble } = line;
  if (!trouble) return null;
  if (trouble.kind === "conflict") {
    return (
      <Notice kind="attention" announce="politely" word="Answered elsewhere too">
        <p>
          This question was answered in another window or on another device after you opened it here. What you
          see is the answer given here; it is not saved yet.
        </p>
        <p className={styles.choice}>
          <Button onClick={onKeepMine}>Keep the answer given here</Button>
          <Button kind="quiet" onClick={onTakeOther}>
            Show and keep the other one
          </Button>
        </p>
      </Notice>
    );
  }
  if (trouble.kind === "refused") {
    return (
      <Notice kind="attention" announce="politely" word="Not saved">
        <p>This cannot be read as an answer to the question. Change it, and it is saved at once.</p>
      </Notice>
    );
  }
  if (trouble.kind === "question-is-over") {
    return (
      <Notice kind="attention" announce="politely" word="Not counted">
        <p>This question takes no more answers. What you said before stands, and the quiz goes on.</p>
      </Notice>
    );
  }
  if (trouble.kind === "ended") {
    return (
      <Notice kind="attention" announce="politely" word="Not counted">
        <p>
          The attempt ended before this answer arrived. What had been saved before stands; this one is kept,
          marked late.
        </p>
      </Notice>
    );
  }
  return (
    <Notice kind="attention" announce="politely" word="Not saved: you are signed out">
      <p>
        Your answer is kept on this device.{" "}
        <a href="/sign-in" target="_blank" rel="noopener">
          Sign in again in a new window
        </a>
        , then come back here; it is sent by itself.
      </p>
    </Notice>
  );
}
