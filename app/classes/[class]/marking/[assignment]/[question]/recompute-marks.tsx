"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "../../desk.module.css";
import { queueDoor } from "../../places";
import type { Queue } from "../../take-next";
import { percent } from "./agreement-words";

type Change = { readonly from: number; readonly to: number };
type Preview = { readonly hash: string; readonly changes: readonly Change[]; readonly asked: Asked };
type Asked = { readonly policy: string; readonly reason: string };

/** After a rubric's points have changed: shows what that makes of the marks given, then does it. */
export function RecomputeMarks({ queue }: { readonly queue: Queue }) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const door = `${queueDoor(queue.classId, queue)}/recomputations`;

  async function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const policy = fields.get("lower") === null ? "raise-only" : "any";
    const asked = { policy, reason: String(fields.get("reason") ?? "") };
    setBusy(true);
    const reply = await send(door, json(asked));
    setBusy(false);
    setProblem("problem" in reply ? reply.problem : null);
    const hash = "body" in reply ? property(reply.body, "preview") : null;
    const changes = "body" in reply ? property(reply.body, "changes") : null;
    setPreview(typeof hash === "string" && Array.isArray(changes) ? { hash, changes, asked } : null);
  }

  async function commit({ hash, asked }: Preview) {
    setBusy(true);
    const reply = await send(door, json({ ...asked, preview: hash }));
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void show(event)}>
      <p className={styles.explained}>
        If the points of the rubric were changed since, the levels that markers chose can be counted anew.
        Scores that were set by hand stay.
      </p>
      <Field
        label="Why"
        name="reason"
        required
        maxLength={1000}
        error={problem?.message}
        autoComplete="off"
      />
      <label>
        <input type="checkbox" name="lower" /> Lower marks too
      </label>
      <Button type="submit" busy={isBusy}>
        Show what would change
      </Button>
      {preview ? (
        <div role="status">
          {preview.changes.length === 0 ? (
            "Nothing would change."
          ) : (
            <>
              <p>
                {preview.changes.length === 1 ? "1 mark" : `${preview.changes.length} marks`} would change:{" "}
                {preview.changes.map(({ from, to }) => `${percent(from)} → ${percent(to)}`).join(", ")}
              </p>
              <Button kind="primary" busy={isBusy} onClick={() => void commit(preview)}>
                Change them
              </Button>
            </>
          )}
        </div>
      ) : null}
    </form>
  );
}
