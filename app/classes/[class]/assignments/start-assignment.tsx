"use client";

import { useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import styles from "./assignments.module.css";

type Props = {
  readonly quiz: string;
  readonly assignment: string;
  /** What the button says. */
  readonly children: string;
  /** What it is called where there are several. */
  readonly name?: string;
  readonly kind?: "primary" | "plain";
  /** For those who teach: it counts for nothing. */
  readonly practice?: boolean;
};

/** Begins a quiz of an assignment, or goes on with the attempt that is open. */
export function StartAssignment({
  quiz,
  assignment,
  children,
  name,
  kind = "primary",
  practice = false,
}: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function start() {
    setBusy(true);
    const reply = await send("/api/attempts", json({ quiz, assignment, ...(practice ? { practice } : {}) }));
    const id = "body" in reply ? property(reply.body, "id") : null;
    if (typeof id === "string") return location.assign(`/attempts/${id}`);
    setProblem("problem" in reply ? reply.problem : { message: "The server did not answer as expected." });
    setBusy(false);
  }

  return (
    <>
      <Button kind={kind} busy={isBusy} aria-label={isBusy ? undefined : name} onClick={() => void start()}>
        {isBusy ? "Starting" : children}
      </Button>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
    </>
  );
}
