"use client";

import { useState } from "react";
import type { Problem } from "@/app/sign-in/send";
import type { Turn } from "@/classroom/marking/second-opinion";
import { Button } from "@/ui/button";
import type { ButtonKind } from "@/ui/button-class";
import { Notice } from "@/ui/notice";
import { type Queue, takeNext } from "./take-next";

type Props = {
  readonly queue: Queue;
  readonly turn: Turn;
  readonly kind: ButtonKind;
  readonly words: string;
};

/** Takes the next answer of a queue and opens it. */
export function StartMarking({ queue, turn, kind, words }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function start() {
    setBusy(true);
    setProblem(null);
    const next = await takeNext(queue, turn);
    if ("place" in next) return location.assign(next.place);
    setProblem(next.problem);
    setBusy(false);
  }

  return (
    <>
      <Button kind={kind} icon="arrow-right" busy={isBusy} onClick={() => void start()}>
        {words}
      </Button>
      {problem ? (
        <Notice kind="wrong" word="Not done." announce="at-once">
          {problem.message}
        </Notice>
      ) : null}
    </>
  );
}
