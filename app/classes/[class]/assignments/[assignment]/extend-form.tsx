"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "../assignments.module.css";
import { WhenInClass } from "../when-in-class";

type Props = {
  readonly classId: string;
  readonly assignment: string;
  readonly person: string;
  readonly name: string;
  readonly zone: string;
};

/** Some minutes more for one person, for a reason; their page follows within seconds. */
export function ExtendForm({ classId, assignment, person, name, zone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [deadline, setDeadline] = useState<string | null>(null);

  async function extend(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [minutes, reason] = [Number(fields.get("minutes")), String(fields.get("reason") ?? "")];
    setBusy(true);
    const door = `/api/classes/${classId}/assignments/${assignment}/extensions`;
    const reply = await send(door, json({ person, minutes, reason }));
    setBusy(false);
    if ("problem" in reply) return setProblem(reply.problem);
    const ends = property(reply.body, "deadline");
    setDeadline(typeof ends === "string" ? ends : null);
    setProblem(null);
    setOpen(false);
  }

  if (!isOpen)
    return (
      <>
        <Button icon="clock" aria-label={`Extend the time of ${name}`} onClick={() => setOpen(true)}>
          Extend
        </Button>
        <p role="status" className={styles.quiet}>
          {deadline ? (
            <>
              Now until <WhenInClass at={deadline} zone={zone} />
            </>
          ) : null}
        </p>
      </>
    );
  return (
    <form className={styles.inline} noValidate onSubmit={(event) => void extend(event)}>
      <Field
        label="Minutes more"
        hint="Who has extra time gets theirs on top."
        name="minutes"
        inputMode="numeric"
        defaultValue="10"
        error={problem?.fields?.minutes}
        autoFocus
      />
      <Field label="Why" name="reason" maxLength={1000} error={problem?.fields?.reason} />
      {problem && !problem.fields ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      <div>
        <Button type="submit" kind="primary" busy={isBusy}>
          Extend
        </Button>{" "}
        <Button kind="quiet" onClick={() => setOpen(false)}>
          Not now
        </Button>
      </div>
    </form>
  );
}
