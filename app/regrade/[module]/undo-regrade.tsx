"use client";

import { useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import styles from "./page.module.css";
import { counted } from "./regrade-words";

/** Takes a regrade back, after asking once; says what it left alone because it was scored again since. */
export function UndoRegrade({ regrade }: { readonly regrade: string }) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function undo() {
    setBusy(true);
    const reply = await send(`/api/regrades/${regrade}/undo`, json({}));
    setBusy(false);
    setProblem("problem" in reply ? reply.problem : null);
    if ("body" in reply) setDone(inWords(reply.body));
  }

  if (done !== null)
    return (
      <span className={styles.undo}>
        <span role="status">{done}</span>
        <Button kind="quiet" onClick={() => location.reload()}>
          Look at it anew
        </Button>
      </span>
    );
  return (
    <span className={styles.undo}>
      {isAsking ? (
        <>
          <Button kind="primary" busy={isBusy} onClick={() => void undo()}>
            Take it back
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            Leave it
          </Button>
        </>
      ) : (
        <Button kind="quiet" icon="undo-2" onClick={() => setAsking(true)}>
          Undo
        </Button>
      )}
      {problem ? (
        <span role="alert" className={styles.problem}>
          {problem.message}
        </span>
      ) : null}
    </span>
  );
}

function inWords(body: unknown): string {
  const restored = Number(property(body, "restored") ?? 0);
  const left = property(body, "skipped");
  const skipped = Array.isArray(left) ? left : [];
  const which = skipped.map(
    (one) => `${property(one, "question")} of …${String(property(one, "attempt")).slice(-8)}`,
  );
  const stayed = which.length > 0 ? ` Scored again since, and left: ${which.join(", ")}.` : "";
  return `${counted(restored, "score stands", "scores stand")} as before.${stayed}`;
}
