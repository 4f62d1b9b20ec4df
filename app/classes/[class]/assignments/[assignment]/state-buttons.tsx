"use client";

import { useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import type { AssignmentState } from "@/classroom/assignments/assignment";
import { Button } from "@/ui/button";
import styles from "../assignments.module.css";

type Props = {
  readonly classId: string;
  readonly assignment: string;
  readonly state: AssignmentState;
  readonly hasAttempts: boolean;
};

/** From draft to published and back, to the archive and out of it; and a copy. */
export function StateButtons({ classId, assignment, state, hasAttempts }: Props) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const door = `/api/classes/${classId}/assignments/${assignment}`;

  async function set(to: AssignmentState) {
    setBusy(to);
    const reply = await send(`${door}/state`, { ...json({ to }), method: "PUT" });
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(null);
  }

  async function copy() {
    setBusy("copy");
    const reply = await send(`${door}/copies`, json({}));
    if ("body" in reply)
      return location.assign(`/classes/${classId}/assignments/${property(reply.body, "id")}/edit`);
    setProblem(reply.problem);
    setBusy(null);
  }

  const button = (to: AssignmentState, words: string, kind: "primary" | "plain" = "plain") => (
    <Button kind={kind} busy={busy === to} onClick={() => void set(to)}>
      {words}
    </Button>
  );
  return (
    <>
      {state === "draft" ? button("published", "Publish", "primary") : null}
      {state === "published" && !hasAttempts ? button("draft", "Take back to draft") : null}
      {state === "archived" ? button("published", "Take out of the archive") : button("archived", "Archive")}
      <Button icon="copy" busy={busy === "copy"} onClick={() => void copy()}>
        Duplicate
      </Button>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem.message} {Object.values(problem.fields ?? {}).join(" ")}
        </p>
      ) : null}
    </>
  );
}
