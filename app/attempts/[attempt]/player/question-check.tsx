"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { v7 as newKey } from "uuid";
import { buttonClass } from "@/ui/button-class";
import type { Stored } from "./answer-line";
import styles from "./question-check.module.css";
import { isBlank } from "./sheet-status";
import { checkSaved, type Standing, triesInWords, worthInWords } from "./standing";

// With them comes what draws Markdown: only once something was checked.
const CheckedAnswer = dynamic(() => import("./checked-answer"));
const CheckedPassages = dynamic(() => import("./checked-answer").then((told) => told.CheckedPassages));

type Props = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly number: number;
  readonly points: number;
  readonly standing: Standing;
  /** The answer was changed since the last try: what was said of that one is not shown. */
  readonly isStale: boolean;
  /** The attempt takes no more answers. */
  readonly isOver: boolean;
  readonly ready: boolean;
  readonly passages: Readonly<Record<string, string>>;
  /** Saves what the person said; what is stored then, or null while it cannot be saved. */
  readonly onSave: () => Promise<Stored | null>;
  readonly onChecked: (standing: Standing, of: Stored) => void;
  readonly onContradicted: (current: Stored) => void;
};

const notSaved = () =>
  navigator.onLine
    ? "Your answer is not saved yet. It is kept on this device, and no try was used; check it once it is saved."
    : "You are offline. Your answer is kept on this device, and no try was used; check it when the network is back.";

/** The button that has an answer checked, what was said of the last try, and what is left. */
export default function QuestionCheck({ standing, isStale, isOver, ready, onSave, ...props }: Props) {
  const { attemptId, questionId, number, points, passages } = props;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef<{ readonly revision: number; readonly clientKey: string } | null>(null);
  const verdict = isStale ? null : standing.verdict;

  async function check() {
    setBusy(true);
    setProblem(null);
    setProblem(await problemOfChecking());
    setBusy(false);
  }

  async function problemOfChecking(): Promise<string | null> {
    const stored = await onSave();
    if (stored === null) return notSaved();
    if (isBlank(stored.said.response)) return "Answer first, then check. No try was used.";
    // The same answer asked for again, because the reply was lost, is asked for under the same key.
    if (key.current?.revision !== stored.revision)
      key.current = { revision: stored.revision, clientKey: newKey() };
    const checked = await checkSaved(attemptId, questionId, key.current);
    if ("problem" in checked) return checked.problem;
    if ("current" in checked) props.onContradicted(checked.current);
    else props.onChecked(checked.standing, stored);
    return null;
  }

  const facts = [triesInWords(standing), worthInWords(standing, points)].filter(Boolean);
  return (
    <div className={styles.check}>
      <div role="status">
        {verdict || standing.hints.length > 0 ? (
          <CheckedAnswer standing={standing} verdict={verdict} passages={passages} />
        ) : null}
        {problem ? <p className={styles.problem}>{problem}</p> : null}
      </div>
      {verdict && standing.cites.length > 0 ? <CheckedPassages standing={standing} /> : null}
      <p className={styles.foot}>
        {standing.mayCheck && !isOver ? (
          <button
            type="button"
            className={buttonClass("plain")}
            aria-busy={isBusy || undefined}
            aria-disabled={isBusy || undefined}
            disabled={!ready}
            onClick={isBusy ? undefined : () => void check()}
          >
            {isBusy ? "Checking" : "Check"}
            <span className="visually-hidden"> question {number}</span>
          </button>
        ) : null}
        {facts.length > 0 ? <span className={styles.quiet}>{facts.join(" · ")}</span> : null}
      </p>
    </div>
  );
}
