"use client";

import { type FormEvent, useState } from "react";
import { json, type Problem, send } from "@/app/sign-in/send";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import styles from "../assignments.module.css";

type Choice = { readonly id: string; readonly text: string };
type Props = {
  readonly classId: string;
  readonly assignment: string;
  readonly zone: string;
  readonly students: readonly Choice[];
  readonly sections: readonly Choice[];
  readonly mayForClass: boolean;
  readonly isTimed: boolean;
};

const times = [
  { name: "opensAt", label: "Opens" },
  { name: "dueAt", label: "Due" },
  { name: "closesAt", label: "Closes" },
] as const;

/** Other terms for a person, a section or the class, for a reason. What stays blank stays as it is. */
export function OverrideForm(props: Props) {
  const { classId, assignment, zone, students, sections, mayForClass, isTimed } = props;
  const [forWhom, setForWhom] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const errors = problem?.fields ?? {};
  const options = [
    ...(mayForClass ? [{ id: "class", text: "The whole class" }] : []),
    ...sections.map(({ id, text }) => ({ id: `section ${id}`, text: `Section ${text}` })),
    ...students.map(({ id, text }) => ({ id: `person ${id}`, text })),
  ];

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? "").trim();
    if (forWhom === null)
      return setProblem({ message: "Choose for whom.", fields: { for: "Choose for whom." } });
    setBusy(true);
    const body = { for: targetOf(forWhom), terms: termsOf(text), reason: text("reason") };
    const reply = await send(`/api/classes/${classId}/assignments/${assignment}/overrides`, json(body));
    if ("body" in reply) return location.reload();
    setProblem(reply.problem);
    setBusy(false);
  }

  return (
    <form noValidate onSubmit={(event) => void give(event)}>
      <div className={styles.fields}>
        <Select
          label="Give other terms to"
          empty="Choose"
          options={options}
          choice={forWhom ?? undefined}
          onChoose={setForWhom}
        />
        <Field label="Why" name="reason" required maxLength={1000} error={errors.reason} />
      </div>
      <div className={styles.fields}>
        {times.map(({ name, label }) => (
          <Field
            key={name}
            type="datetime-local"
            label={`${label} (${zone})`}
            name={name}
            error={errors[`terms.${name}`]}
          />
        ))}
      </div>
      {isTimed ? (
        <div className={styles.fields}>
          <Field
            label="Time limit, in minutes"
            name="timeLimit"
            inputMode="decimal"
            error={errors["terms.timeLimit"]}
          />
          <Field
            label="Attempts allowed"
            name="allowed"
            inputMode="numeric"
            error={errors["terms.attempts.allowed"]}
          />
        </div>
      ) : null}
      <p className={styles.quiet}>
        What stays blank stays as it is. Deadlines of people who are working follow at once; behaviour and
        paper of what they have begun stay.
      </p>
      {problem ? (
        <Notice kind="wrong" word="Nothing was changed." announce="at-once">
          {problem.message} {errors.terms} {errors.for}
        </Notice>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" busy={isBusy}>
          Give these terms
        </Button>
      </div>
    </form>
  );
}

function targetOf(choice: string): unknown {
  const [kind = "", id = ""] = choice.split(" ");
  return kind === "class" ? "class" : { [kind]: id };
}

/** Only what was filled in; a number that was not typed as one is left for the door to refuse by name. */
function termsOf(text: (name: string) => string): Record<string, unknown> {
  const number = (name: string, times = 1) => {
    const value = Number(text(name).replace(",", "."));
    return Number.isNaN(value) ? text(name) : Math.round(value * times);
  };
  return {
    ...Object.fromEntries(times.flatMap(({ name }) => (text(name) ? [[name, text(name)]] : []))),
    ...(text("timeLimit") ? { timeLimit: number("timeLimit", 60) } : {}),
    ...(text("allowed") ? { attempts: { allowed: number("allowed") } } : {}),
  };
}
