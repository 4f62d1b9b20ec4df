"use client";

import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import styles from "./account-form.module.css";
import type { Problem } from "./send";

export type AccountField = ComponentProps<typeof Field> & { readonly name: string };

type Given = {
  readonly fields: readonly AccountField[];
  /** What the button says, and what it says while it works. */
  readonly action: string;
  readonly working: string;
  /** Does it; null when there is nothing more to say here. */
  readonly run: (values: Readonly<Record<string, string>>) => Promise<Problem | null>;
  /** What went wrong before the page was opened. */
  readonly before?: Problem | null;
};

/**
 * A form of a few fields. What is wrong is said aloud and beside its field, and the keyboard is taken to it: to the first
 * field concerned, or to the sentence where no field is. `post` keeps a password out of the address if it is sent too early.
 */
export function AccountForm({ fields, action, working, run, before = null }: Given) {
  const [found, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const shown = found ?? before;

  useEffect(() => {
    if (!found) return;
    const first = fields.find(({ name }) => found.fields?.[name]);
    const input = first && form.current?.elements.namedItem(first.name);
    if (input instanceof HTMLElement) input.focus();
    else notice.current?.focus();
  }, [found, fields]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const values = valuesOf(event.currentTarget);
    const blank = blankIn(fields, values);
    setBusy(true);
    const problem = blank ?? (await run(values));
    setProblem(problem);
    // Without a problem the page is being left: the button stays busy until it is.
    setBusy(problem === null);
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      className={styles.form}
      onSubmit={(event) => void submit(event)}
    >
      <div ref={notice} tabIndex={-1} className={styles.notice}>
        {shown ? (
          <Notice kind="wrong" word="That did not work." announce="at-once">
            {shown.message}
          </Notice>
        ) : null}
      </div>
      {fields.map((field) => (
        <Field key={field.name} required {...field} error={found?.fields?.[field.name]} />
      ))}
      <Button type="submit" kind="primary" busy={busy}>
        {busy ? working : action}
      </Button>
    </form>
  );
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const texts = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return Object.fromEntries(texts);
}

function blankIn(fields: readonly AccountField[], values: Record<string, string>): Problem | null {
  const blank = fields.filter(({ name }) => !values[name]?.trim());
  if (blank.length === 0) return null;
  return {
    message: "Some fields are still empty.",
    fields: Object.fromEntries(blank.map(({ name }) => [name, "Fill in this field."])),
  };
}
