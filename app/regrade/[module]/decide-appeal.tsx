"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, property, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "./page.module.css";

/** Accepts or declines an appeal, in words that whoever made it will read. An accepted one leads to the regrade. */
export function DecideAppeal({ appeal }: { readonly appeal: string }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function decide(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const words = String(new FormData(event.currentTarget).get("words") ?? "");
    setBusy(true);
    const reply = await send(
      `/api/appeals/${appeal}/decision`,
      json({ accepted: button?.value === "accept", words }),
    );
    if ("body" in reply) {
      const regrade = property(reply.body, "regrade");
      return typeof regrade === "string" ? location.assign(regrade) : location.reload();
    }
    setProblem(reply.problem);
    setBusy(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void decide(event)}>
      <Field
        label="What you decide, and why"
        name="words"
        className={styles.wide}
        required
        maxLength={1000}
        autoComplete="off"
        error={problem?.message}
      />
      <div className={styles.actions}>
        <Button type="submit" value="accept" busy={isBusy}>
          Accept
        </Button>
        <Button type="submit" value="decline" kind="quiet" busy={isBusy}>
          Decline
        </Button>
      </div>
    </form>
  );
}
