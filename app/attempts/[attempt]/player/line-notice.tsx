"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { AnswerLine } from "./answer-line";
import styles from "./line-notice.module.css";

const OtherVersion = dynamic(() => import("./other-version"));

type Props = {
  readonly questionId: string;
  readonly line: AnswerLine;
  readonly form: ReactNode;
  /** A guest has no account to sign in to again. */
  readonly isGuest: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
  readonly onSignIn: () => void;
};

const words = {
  refused: {
    word: "Not saved",
    text: "This cannot be read as an answer to the question. Change it, and it is saved at once.",
  },
  ended: {
    word: "Not counted",
    text: "The attempt ended before this answer arrived. What had been saved before stands.",
  },
  late: {
    word: "Arrived after the end.",
    text: "Kept, marked late; your instructor can count it. What had been saved before stands.",
  },
} as const;

/** What the person should know about saving this one answer; nothing as long as all is well. */
export function LineNotice({ line, isGuest, onKeepMine, onTakeOther, onSignIn, ...question }: Props) {
  const { trouble } = line;
  if (!trouble) return null;
  if (trouble.kind === "conflict") {
    return (
      <Notice kind="attention" announce="politely" word="Answered elsewhere too">
        <p>
          This question was answered in another window or on another device after you opened it here. Above is
          the answer given here; it is not saved yet. Below is the other one.
        </p>
        <OtherVersion current={trouble.current} {...question} />
        <p className={styles.choice}>
          <Button onClick={onKeepMine}>Keep the answer given here</Button>
          <Button kind="quiet" onClick={onTakeOther}>
            Take the other one
          </Button>
        </p>
      </Notice>
    );
  }
  if (trouble.kind === "question-is-over") {
    return (
      <Notice kind="attention" announce="politely" word="Not saved">
        <p>This question takes no more answers. What you said before counts.</p>
        <p>
          <Button onClick={onTakeOther}>Show what counts</Button>
        </p>
      </Notice>
    );
  }
  if (trouble.kind === "signed-out") {
    return (
      <Notice kind="attention" announce="politely" word="Not saved: you are signed out">
        <p>
          {isGuest
            ? "Your answer is kept on this device. You were here as a guest, and the server no longer knows you; download your answers if you need them."
            : "Your answer is kept on this device, and saved once you are signed in again."}
        </p>
        {isGuest ? null : (
          <p>
            <Button onClick={onSignIn}>Sign in here</Button>
          </p>
        )}
      </Notice>
    );
  }
  const { word, text } = words[trouble.kind];
  return (
    <Notice kind="attention" announce="politely" word={word}>
      <p>{text}</p>
    </Notice>
  );
}
