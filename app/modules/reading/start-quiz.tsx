"use client";

import { useState } from "react";
import { buttonClass } from "@/ui/button-class";
import { untried } from "./progress";
import styles from "./start-quiz.module.css";
import { useModuleProgress } from "./use-module-progress";

/** A no that the server gives a reason for. */
class Refused extends Error {}

/** Asks for an attempt and answers its id; an attempt already open is the one that comes back. */
async function startAttempt(quiz: string): Promise<string> {
  const reply = await fetch("/api/attempts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ quiz }),
  });
  const body: unknown = await reply.json();
  if (reply.ok && typeof body === "object" && body !== null && "id" in body && typeof body.id === "string")
    return body.id;
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: unknown } };
  if (reply.status < 500 && typeof error?.message === "string") throw new Refused(error.message);
  throw new Error(`The quiz was answered with ${reply.status}.`);
}

const unreachable = "The quiz could not be started. Check your connection and try again; nothing was lost.";

/** The one button of a quiz: start it, or go on with the attempt that is open. */
export function StartQuiz({ module, section, quiz }: { module: string; section: string; quiz: string }) {
  const { progress } = useModuleProgress(module);
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { openAttempt, earlier } = progress.quizzes[section] ?? untried;
  const start = async () => {
    if (starting) return;
    setStarting(true);
    setProblem(null);
    try {
      location.assign(`/attempts/${await startAttempt(quiz)}`);
    } catch (error) {
      setStarting(false);
      setProblem(error instanceof Refused ? error.message : unreachable);
    }
  };
  return (
    <div className={styles.start}>
      {openAttempt ? (
        <a className={buttonClass("primary", styles.button)} href={`/attempts/${openAttempt}`}>
          Resume the quiz
        </a>
      ) : (
        <button
          type="button"
          className={buttonClass("primary", styles.button)}
          aria-busy={starting || undefined}
          aria-disabled={starting || undefined}
          onClick={() => void start()}
        >
          {starting ? "Starting" : earlier.length > 0 ? "Start again" : "Start the quiz"}
        </button>
      )}
      <p role="status" className={styles.news}>
        {problem}
      </p>
    </div>
  );
}
