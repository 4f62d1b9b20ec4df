"use client";

import { useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { WhenInZone } from "@/app/when-in-zone";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import styles from "../desk.module.css";

type Props = {
  readonly classId: string;
  readonly assignment: string;
  /** Null for everybody. */
  readonly section: string | null;
  readonly name: string;
  readonly waiting: number;
  readonly releasedAt: string | null;
};

/** Releases marks to a section or to everybody, after asking once and saying what is still unmarked. */
export function ReleaseMarks({ classId, assignment, section, name, waiting, releasedAt }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const whom = section === null ? "everybody" : `section ${name}`;

  async function release() {
    setBusy(true);
    const reply = await send(
      `/api/classes/${classId}/marking/releases`,
      json({ assignment, section, waiting }),
    );
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  if (releasedAt)
    return (
      <li className={styles.row}>
        <span>To {whom}</span>
        <span className={`${styles.standing} ${styles.right}`}>
          <Icon name="circle-check" /> Released <WhenInZone at={releasedAt} />
        </span>
      </li>
    );
  return (
    <li className={styles.row}>
      <span>
        To {whom}{" "}
        <span className={styles.quiet}>
          {waiting === 0 ? "everything is marked" : `${unmarked(waiting)} without a mark`}
        </span>
      </span>
      {isAsking ? (
        <span className={styles.actions}>
          <span role="status">
            {waiting === 0
              ? `Show ${whom} their marks now?`
              : `${unmarked(waiting)} will show as waiting. Release all the same?`}
          </span>
          <Button kind="primary" busy={isBusy} onClick={() => void release()}>
            Release to {whom}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            Not yet
          </Button>
        </span>
      ) : (
        <Button onClick={() => setAsking(true)}>Release to {whom}</Button>
      )}
      {problem ? (
        <p role="alert" className={styles.attention}>
          {problem.message}{" "}
          {problem.code === "marking.still-waiting" ? "Load the page again to see how many." : null}
        </p>
      ) : null}
    </li>
  );
}

function unmarked(count: number): string {
  return count === 1 ? "1 answer" : `${count} answers`;
}
