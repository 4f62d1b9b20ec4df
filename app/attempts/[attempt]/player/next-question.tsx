"use client";

import { useState } from "react";
import { Button } from "@/ui/button";

type Props = {
  readonly attemptId: string;
  /** The place that is left, from 0. */
  readonly from: number;
  readonly onSave: () => Promise<number | null>;
};

/** The way to the next question where nobody comes back: said beside the button, and only once the answer is saved. */
export function NextQuestion({ attemptId, from, onSave }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function leave() {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const sentence =
      (await onSave()) === null ? "Your answer is not saved yet; it is kept here." : await move();
    if (sentence === null) return location.reload();
    setProblem(sentence);
    setBusy(false);
  }

  async function move(): Promise<string | null> {
    try {
      const reply = await fetch(`/api/attempts/${attemptId}/position`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ from }),
        signal: AbortSignal.timeout(10_000),
      });
      return reply.ok ? null : "The next question could not be opened. Try again in a moment.";
    } catch {
      return "The server cannot be reached. Your answer is kept; try again in a moment.";
    }
  }

  return (
    <div>
      <Button kind="plain" busy={isBusy} onClick={() => void leave()}>
        {isBusy ? "Opening the next question" : "Next question"}
      </Button>
      <p>You cannot come back to this question.</p>
      <p role="alert">{problem}</p>
    </div>
  );
}
