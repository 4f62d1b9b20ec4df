"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { v7 as newKey } from "uuid";
import type { Stored } from "./answer-line";
import { openAnswerQueue } from "./answer-queue";
import { createAnswerSheet } from "./answer-sheet";
import { answerSender } from "./send-answer";

type Opened = {
  readonly attemptId: string;
  readonly personId: string;
  readonly stored: readonly (readonly [string, Stored])[];
};

/** Milliseconds after which a browser whose storage says nothing counts as one that keeps nothing. */
const storagePatience = 3_000;

const refusal = (milliseconds: number) =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("The storage does not answer.")), milliseconds),
  );

/** The answers of this attempt, alive as long as the page is: sent again whenever the network or the person is back. */
export function useAnswerSheet({ attemptId, personId, stored }: Opened) {
  const [sheet] = useState(() =>
    createAnswerSheet(new Map(stored), {
      send: answerSender(attemptId),
      openQueue: () => Promise.race([openAnswerQueue(personId, attemptId), refusal(storagePatience)]),
      now: () => new Date(),
      newKey,
      later: (step, milliseconds) => void setTimeout(step, milliseconds),
    }),
  );
  const state = useSyncExternalStore(sheet.subscribe, sheet.read, sheet.read);
  useEffect(() => {
    const retry = () => void (document.visibilityState === "visible" && sheet.retry());
    void sheet.start();
    window.addEventListener("online", retry);
    document.addEventListener("visibilitychange", retry);
    return () => {
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", retry);
    };
  }, [sheet]);
  return { sheet, state };
}

const listenToNetwork = (changed: () => void) => {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
};

/** What the browser believes of the network: good enough for a word, never for a decision. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    listenToNetwork,
    () => navigator.onLine,
    () => true,
  );
}
