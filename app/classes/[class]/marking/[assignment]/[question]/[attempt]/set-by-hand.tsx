"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { answerDoor } from "../../../places";
import styles from "./page.module.css";

type Props = {
  readonly classId: string;
  readonly answer: { readonly question: string; readonly attempt: string };
  readonly seen: number;
  readonly outOf: number;
  readonly isMarked: boolean;
};

/** What is rarely done: setting points without the rubric, and keeping a marked answer as an anchor for others. */
export function SetByHand({ classId, answer, seen, outOf, isMarked }: Props) {
  const door = answerDoor(classId, answer);
  return (
    <details className={styles.fold}>
      <summary>Set points by hand{isMarked ? ", or keep as an anchor" : ""}</summary>
      <SmallForm
        label={`Points of ${outOf}`}
        inputMode="decimal"
        second="Why"
        action="Set the points"
        run={(points, reason) =>
          send(`${door}/override`, json({ to: { points: Number(points.replace(",", ".")) }, reason, seen }))
        }
      />
      {isMarked && (
        <SmallForm
          label="What it is an example of"
          action="Keep as an anchor"
          run={(note) => send(`${door}/example`, json({ note }))}
        />
      )}
    </details>
  );
}

type SmallFormProps = {
  readonly label: string;
  readonly inputMode?: "decimal";
  readonly second?: string;
  readonly action: string;
  readonly run: (first: string, second: string) => ReturnType<typeof send>;
};

function SmallForm({ label, inputMode, second, action, run }: SmallFormProps) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    const reply = await run(String(fields.get("first") ?? ""), String(fields.get("second") ?? ""));
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  return (
    <form className={styles.small} onSubmit={(event) => void submit(event)}>
      <Field
        label={label}
        name="first"
        required
        inputMode={inputMode}
        error={problem?.message}
        autoComplete="off"
      />
      {second ? <Field label={second} name="second" required maxLength={1000} autoComplete="off" /> : null}
      <Button type="submit" busy={isBusy}>
        {action}
      </Button>
    </form>
  );
}
