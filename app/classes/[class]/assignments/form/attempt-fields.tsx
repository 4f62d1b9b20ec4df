import type { Terms } from "@/learning/terms/terms";
import { Field } from "@/ui/field";
import { gradingWords } from "../term-words";
import styles from "./form.module.css";
import { type Editing, FormPart, WordedCheck, WordedChoice } from "./form-parts";

const methods = (Object.keys(gradingWords) as Terms["attempts"]["grading"][]).map((id) => ({
  id,
  name: gradingWords[id],
}));

/** How often it may be taken, and which attempt counts. */
export function AttemptFields({ values, change, errors }: Editing) {
  const isOnce = values.allowed.trim() === "1";
  return (
    <FormPart title="Attempts">
      <div className={styles.row}>
        <Field
          label="Attempts allowed"
          hint="Blank for any number."
          inputMode="numeric"
          value={values.allowed}
          error={errors["terms.attempts.allowed"]}
          onChange={(event) => change({ allowed: event.currentTarget.value })}
        />
        {isOnce ? null : (
          <Field
            label="Wait between them, in minutes"
            inputMode="numeric"
            value={values.delay}
            error={errors["terms.attempts.delay"]}
            onChange={(event) => change({ delay: event.currentTarget.value })}
          />
        )}
      </div>
      {isOnce ? null : (
        <>
          <WordedChoice
            legend="What counts"
            name="grading"
            options={methods}
            choice={values.grading}
            onChoose={(grading) => change({ grading })}
          />
          <WordedCheck
            name="Build on the last attempt"
            means="The next attempt asks the same questions and begins with the answers of the last."
            checked={values.buildOnLast}
            onChange={(buildOnLast) => change({ buildOnLast })}
          />
        </>
      )}
    </FormPart>
  );
}
