"use client";

import { useState } from "react";
import { buttonClass } from "@/ui/button-class";
import { untried } from "./progress";
import styles from "./start-quiz.module.css";
import { useModuleProgress } from "./use-module-progress";

/** A no that the server gives a reason for. */
class Refused extends Error {}

/** Asks for an attempt and answers its id; an attempt already open is the one that comes back. */
async function startAttempt(quiz: string, behaviour: string): Promise<string> {
  const reply = await fetch("/api/attempts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ quiz, behaviour }),
  });
  const body: unknown = await reply.json();
  if (reply.ok && typeof body === "object" && body !== null && "id" in body && typeof body.id === "string")
    return body.id;
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: unknown } };
  if (reply.status < 500 && typeof error?.message === "string") throw new Refused(error.message);
  throw new Error(`The quiz was answered with ${reply.status}.`);
}

const unreachable = "The quiz could not be started. Check your connection and try again; nothing was lost.";

/** The ways to take a quiz for oneself, in plain words; the first is that of a class. */
const ways = [
  { behaviour: "deferred", words: "at the end" },
  { behaviour: "immediate", words: "after each question, one try" },
  { behaviour: "interactive", words: "after each question, with hints and more tries" },
  { behaviour: "certainty-deferred", words: "at the end, and it counts how sure I was" },
] as const;

/** The one button of a quiz: start it, or go on with the attempt that is open. */
export function StartQuiz({ module, section, quiz }: { module: string; section: string; quiz: string }) {
  const { progress } = useModuleProgress(module);
  const [starting, setStarting] = useState(false);
  const [behaviour, setBehaviour] = useState<string>(ways[0].behaviour);
  const [problem, setProblem] = useState<string | null>(null);
  const { openAttempt, earlier } = progress.quizzes[section] ?? untried;
  const start = async () => {
    if (starting) return;
    setStarting(true);
    setProblem(null);
    try {
      location.assign(`/attempts/${await startAttempt(quiz, behaviour)}`);
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
      {openAttempt ? null : (
        <label className={styles.way}>
          Tell me how it went{" "}
          <select value={behaviour} onChange={(event) => setBehaviour(event.target.value)}>
            {ways.map((way) => (
              <option key={way.behaviour} value={way.behaviour}>
                {way.words}
              </option>
            ))}
          </select>
        </label>
      )}
      <p role="status" className={styles.news}>
        {problem}
      </p>
    </div>
  );
}
