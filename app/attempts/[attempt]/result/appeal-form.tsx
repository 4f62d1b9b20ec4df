"use client";

import { type FormEvent, useId, useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { ChoiceRow } from "@/ui/choice-row";
import { Field } from "@/ui/field";
import styles from "./appeal.module.css";
import { placesNamed } from "./places-named";

type Props = {
  /** Where an appeal is sent. */
  readonly door: string;
  /** The passages and sentences that the question itself rests on. */
  readonly offered: readonly { readonly id: string; readonly text: string }[];
};

/** A sentence on why the score is not right, and the passages it rests on: the question's own, or others by their names. */
export function AppealForm({ door, offered }: Props) {
  const id = useId();
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function appeal(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const cites = [...fields.getAll("cite").map(String), ...placesNamed(String(fields.get("others") ?? ""))];
    if (cites.length === 0 || cites.length > 5)
      return setProblem({ message: "Choose or name one to five passages that your appeal rests on." });
    setBusy(true);
    const reply = await send(door, json({ sentence: String(fields.get("sentence") ?? ""), cites }));
    setBusy(false);
    setProblem("problem" in reply ? reply.problem : null);
    setSent("body" in reply);
  }

  if (isSent)
    return (
      <p role="status" className={styles.standing}>
        Your appeal was sent. Load the page again later to see what became of it.
      </p>
    );
  return (
    <form className={styles.form} onSubmit={(event) => void appeal(event)}>
      <label htmlFor={id} className={styles.label}>
        Why, in one sentence
      </label>
      <textarea id={id} name="sentence" rows={2} maxLength={500} required className={styles.text} />
      {offered.length > 0 ? (
        <fieldset className={styles.places}>
          <legend className={styles.label}>It rests on</legend>
          {offered.map((place) => (
            <ChoiceRow key={place.id} type="checkbox" name="cite" value={place.id}>
              <span className={styles.name}>{place.id}</span> {place.text}
            </ChoiceRow>
          ))}
        </fieldset>
      ) : null}
      <Field
        label={offered.length > 0 ? "Or on other passages" : "The passages it rests on"}
        hint="By their names, such as P-1.2 or, for one sentence, P-1.2.3."
        name="others"
        className={styles.wide}
        autoComplete="off"
        spellCheck={false}
      />
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      <Button type="submit" busy={isBusy}>
        Send the appeal
      </Button>
    </form>
  );
}
