"use client";

import { type FormEvent, useRef, useState } from "react";
import { v7 as newKey } from "uuid";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "./page.module.css";

type Wish = {
  readonly module: string;
  readonly assignment?: string;
  readonly policy: string;
  readonly questions?: readonly string[];
  /** What is seen on the page, by its hash. */
  readonly preview: string;
};

/** Does what the page shows, for a reason that those will read whose scores change. */
export function CommitRegrade({ wish, changes }: { readonly wish: Wish; readonly changes: number }) {
  const id = useRef<string>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function commit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "");
    // Sent again after a lost reply, it is the same regrade.
    id.current ??= newKey();
    setBusy(true);
    const reply = await send("/api/regrades", json({ ...wish, id: id.current, reason }));
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void commit(event)}>
      <Field
        label="Why"
        hint="Everybody whose score changes can read it."
        name="reason"
        className={styles.wide}
        required
        maxLength={1000}
        autoComplete="off"
        error={problem?.message}
        onChange={() => {
          id.current = null;
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="primary" busy={isBusy}>
          {changes === 1 ? "Change this score" : `Change these ${changes} scores`}
        </Button>
        {problem?.code === "regrade.changed" ? (
          <Button onClick={() => location.reload()}>Look at it anew</Button>
        ) : null}
      </div>
    </form>
  );
}
