"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "../desk.module.css";
import { answerDoor } from "../places";

type Props = {
  readonly classId: string;
  readonly attempt: string;
  readonly question: string;
  readonly revision: number;
  readonly seen: number;
  /** Which one it is, for those who do not see the row. */
  readonly name: string;
};

/** Lets one late answer count, for a reason that stays with its score. */
export function CountLate({ classId, attempt, question, revision, seen, name }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function count(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    setBusy(true);
    const door = `${answerDoor(classId, { attempt, question })}/late-answer`;
    const reply = await send(door, json({ revision, reason, seen }));
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  if (!isAsking)
    return (
      <Button kind="quiet" aria-label={`Count ${name}`} onClick={() => setAsking(true)}>
        Count it
      </Button>
    );
  return (
    <form className={styles.form} onSubmit={(event) => void count(event)}>
      <Field
        label="Why"
        name="reason"
        required
        maxLength={1000}
        error={problem?.message}
        autoComplete="off"
        autoFocus
      />
      <Button type="submit" busy={isBusy}>
        Count it
      </Button>
    </form>
  );
}
