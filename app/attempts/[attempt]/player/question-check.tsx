"use client";

import { useRef, useState } from "react";
import { v7 as newKey } from "uuid";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import styles from "./question-check.module.css";
import { checkSaved, type Standing, triesInWords } from "./standing";

const verdicts = {
  right: { icon: "circle-check", word: "Right" },
  partly: { icon: "circle-dot", word: "Partly right" },
  wrong: { icon: "circle-x", word: "Not right" },
} as const;

type Props = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly number: number;
  readonly standing: Standing;
  /** Saves what the person said; the revision that is stored then, or null while it cannot be saved. */
  readonly onSave: () => Promise<number | null>;
  readonly onChecked: (standing: Standing) => void;
};

/** The button that has an answer checked, and what was said of the last try. */
export function QuestionCheck({ attemptId, questionId, number, standing, onSave, onChecked }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef<{ readonly revision: number; readonly clientKey: string } | null>(null);

  async function check() {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const revision = await onSave();
    if (revision === null)
      setProblem("Your answer is not saved yet. It is kept on this device; check it then.");
    else if (revision === 0) setProblem("Answer first, then check. No try was used.");
    else {
      // The same answer asked for again, because the reply was lost, is asked for under the same key.
      if (key.current?.revision !== revision) key.current = { revision, clientKey: newKey() };
      const checked = await checkSaved(attemptId, questionId, key.current);
      if ("standing" in checked) onChecked(checked.standing);
      else setProblem(checked.problem);
    }
    setBusy(false);
  }

  return (
    <div className={styles.check}>
      <div role="status" className={styles.told}>
        {standing.verdict ? <LastTry standing={standing} verdict={standing.verdict} /> : null}
        {problem ? <p>{problem}</p> : null}
      </div>
      <p className={styles.foot}>
        {standing.mayCheck ? (
          <Button kind="plain" busy={isBusy} onClick={() => void check()}>
            {isBusy ? "Checking" : "Check"}
            <span className="visually-hidden"> question {number}</span>
          </Button>
        ) : null}
        <span className={styles.quiet}>{triesInWords(standing)}</span>
      </p>
    </div>
  );
}

function LastTry({
  standing,
  verdict,
}: {
  readonly standing: Standing;
  readonly verdict: keyof typeof verdicts;
}) {
  const { icon, word } = verdicts[verdict];
  return (
    <>
      <p className={styles[verdict]}>
        <Icon name={icon} /> {word}
      </p>
      {standing.lines.map(({ id, prompt, right, feedback }) => (
        <div key={id}>
          {feedback ? <p>{feedback}</p> : null}
          {right && verdict !== "right" ? (
            <p>
              {prompt ? `${prompt}: ` : "Right answer: "}
              {right}
            </p>
          ) : null}
        </div>
      ))}
      {standing.overall ? <p>{standing.overall}</p> : null}
      {standing.hints.map((hint) => (
        <p key={hint}>Hint: {hint}</p>
      ))}
      {standing.cites.map(({ id, text, href }) => (
        <blockquote key={id} className={styles.cite}>
          {text} {href ? <a href={href}>{id}</a> : null}
        </blockquote>
      ))}
    </>
  );
}
