"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import styles from "./hand-in.module.css";
import { PlayerDialog } from "./player-dialog";

type Props = {
  readonly attemptId: string;
  /** The place that is left, from 0. */
  readonly from: number;
  readonly isBlank: boolean;
  readonly disabled: boolean;
  /** Whether what was said could be saved. */
  readonly onSave: () => Promise<boolean>;
};

/** The way to the next question where nobody comes back: asked once, and gone only when the answer is saved. */
export default function NextQuestion({ attemptId, from, isBlank, disabled, onSave }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function leave() {
    setBusy(true);
    setProblem(null);
    const sentence = (await onSave())
      ? await moveOn(attemptId, from)
      : "Your answer is not saved yet. It is kept on this device; go on once it is saved.";
    // Drawn anew by the server, which alone knows the next question.
    if (sentence === null) return location.reload();
    setProblem(sentence);
    setBusy(false);
  }

  return (
    <>
      <Button kind="plain" disabled={disabled} onClick={() => setAsking(true)}>
        Next question
      </Button>
      <PlayerDialog open={isAsking} title="Go to the next question?" onClose={() => setAsking(false)}>
        {isBlank ? <p>This question has no answer yet.</p> : null}
        <p>You cannot come back to this question.</p>
        {problem ? (
          <Notice kind="attention" announce="at-once" word="Still here">
            <p>{problem}</p>
          </Notice>
        ) : null}
        <p className={styles.actions}>
          <Button kind="primary" busy={isBusy} onClick={() => void leave()}>
            {isBusy ? "Opening" : "Go on"}
          </Button>
          <Button onClick={() => setAsking(false)}>Stay here</Button>
        </p>
      </PlayerDialog>
    </>
  );
}

/** Leaves a place for the next; null when the server has opened it, otherwise a sentence for the person. */
async function moveOn(attemptId: string, from: number): Promise<string | null> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/position`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ from }),
      signal: AbortSignal.timeout(10_000),
    });
    return reply.ok ? null : "The next question could not be opened. Try again in a moment.";
  } catch {
    return "The server cannot be reached. Your answer is saved; try again in a moment.";
  }
}
