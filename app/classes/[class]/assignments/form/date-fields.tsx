import { Field } from "@/ui/field";
import styles from "./form.module.css";
import { type Editing, FormPart } from "./form-parts";

const times = [
  { name: "opensAt", label: "Opens", hint: "Nobody can begin before." },
  { name: "dueAt", label: "Due", hint: "What is handed in later is late." },
  { name: "closesAt", label: "Closes", hint: "Nobody can begin from then on, and attempts end." },
] as const;

/** When it opens, is due and closes, by clocks in the class's zone; and how long an attempt may take. */
export function DateFields({
  values,
  change,
  errors,
  zone,
  isTimed,
}: Editing & { zone: string; isTimed: boolean }) {
  return (
    <FormPart
      title="When"
      lead={`By clocks in ${zone}, the time zone of the class. Leave blank what has no limit. Times that are changed hold at once, also for people who are working.`}
    >
      <div className={styles.row}>
        {times.map(({ name, label, hint }) => (
          <Field
            key={name}
            type="datetime-local"
            label={label}
            hint={hint}
            value={values[name]}
            error={errors[`terms.${name}`]}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      {isTimed ? (
        <div className={styles.row}>
          <Field
            label="Time limit, in minutes"
            hint="From the start of each attempt. Extra time of an accommodation comes on top and is never cut by the close."
            inputMode="decimal"
            value={values.timeLimit}
            error={errors["terms.timeLimit"]}
            onChange={(event) => change({ timeLimit: event.currentTarget.value })}
          />
          <Field
            label="Count answers that arrive late, in minutes"
            hint="Answers given before the end that a bad connection delivers after it. 0 counts none; all are kept."
            inputMode="numeric"
            value={values.lateAnswersWithin}
            error={errors["terms.lateAnswersWithin"]}
            onChange={(event) => change({ lateAnswersWithin: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </FormPart>
  );
}
