"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { v7 as newKey } from "uuid";
import type { AnswerSheet } from "./answer-sheet";
import { handInAttempt } from "./hand-in-attempt";
import { findWish, keepWish, readyToHandIn } from "./hand-in-wish";

/** Milliseconds between two tries to hand in while the server cannot be reached. */
const apart = 3_000;

/** Where handing in stands: not asked for; on its way; waiting for the network; stopped by something for the person. */
export type HandingIn = "no" | "sending" | "waiting" | "answers-need-you" | "signed-out";

type Given = {
  readonly attemptId: string;
  readonly personId: string;
  readonly sheet: AnswerSheet;
  readonly onDone: () => void;
};

/** Handing in as a wish: kept on the device until a receipt is there, sent after the answers, and never before all of them. */
export function useHandIn({ attemptId, personId, sheet, onDone }: Given) {
  const [state, setState] = useState<HandingIn>("no");
  const wish = useRef<string | null>(null);
  const busy = useRef(false);
  const done = useRef(onDone);
  done.current = onDone;

  const send = useCallback(async () => {
    const key = wish.current;
    if (!key || busy.current) return;
    busy.current = true;
    await sheet.retry();
    const ready = sheet.read().held ? "signed-out" : readyToHandIn(sheet.read().lines.values());
    const fate = ready === "ready" && wish.current === key ? await handInAttempt(attemptId, key) : ready;
    busy.current = false;
    // It may have been taken back meanwhile.
    if (fate === "done") {
      await keepWish(personId, attemptId, null);
      return done.current();
    }
    if (wish.current !== key) return;
    if (fate === "needs-person" || fate === "signed-out") {
      setState(fate === "signed-out" ? "signed-out" : "answers-need-you");
      wish.current = null;
      return keepWish(personId, attemptId, null);
    }
    setState("waiting");
  }, [attemptId, personId, sheet]);

  useEffect(() => {
    const again = setInterval(() => void send(), apart);
    const now = () => void send();
    window.addEventListener("online", now);
    void findWish(personId, attemptId).then((earlier) => {
      if (!earlier || wish.current) return;
      wish.current = earlier;
      setState("waiting");
    });
    return () => {
      clearInterval(again);
      window.removeEventListener("online", now);
    };
  }, [attemptId, personId, send]);

  return {
    state,
    async handIn() {
      wish.current ??= newKey();
      setState("sending");
      await keepWish(personId, attemptId, wish.current);
      await send();
    },
    async takeBack() {
      wish.current = null;
      setState("no");
      await keepWish(personId, attemptId, null);
    },
  };
}
