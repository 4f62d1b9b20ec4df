import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import styles from "./form.module.css";
import { type Editing, FormPart, PartError, WordedChoice } from "./form-parts";

const policies = [
  { id: "none", name: "Lateness costs nothing", means: "It is shown beside the grade." },
  {
    id: "deduction",
    name: "So much for each hour or day",
    means: "Taken off the points there were to get, down to a floor below which lateness takes nobody.",
  },
  {
    id: "curve",
    name: "Credit that falls with time",
    means: "Up to which time handing in earns which share of the grade.",
  },
] as const;

const falls = [
  { id: "in-steps", name: "In steps", means: "Each share holds until its time." },
  { id: "evenly", name: "Evenly", means: "In a straight line from one time to the next." },
] as const;

const intervals = [
  { id: "hour", name: "Each hour begun" },
  { id: "day", name: "Each day begun" },
] as const;

/** What handing in late costs. */
export function LateFields({ values, change, errors, zone }: Editing & { zone: string }) {
  return (
    <FormPart title="If it comes late">
      <WordedChoice
        legend="Policy"
        name="late"
        options={policies}
        choice={values.late}
        onChoose={(late) => change({ late })}
      />
      {values.late === "deduction" ? <Deduction {...{ values, change, errors }} /> : null}
      {values.late === "curve" ? <Curve {...{ values, change, errors, zone }} /> : null}
      <PartError sentence={errors.latePolicy} />
    </FormPart>
  );
}

function Deduction({ values, change, errors }: Editing) {
  return (
    <>
      <WordedChoice
        legend="Counted by"
        name="interval"
        options={intervals}
        choice={values.interval}
        onChoose={(interval) => change({ interval })}
      />
      <div className={styles.row}>
        <Field
          label="Takes, in percent"
          inputMode="decimal"
          value={values.rate}
          error={errors["latePolicy.rate"]}
          onChange={(event) => change({ rate: event.currentTarget.value })}
        />
        <Field
          label="Floor, in percent"
          hint="A grade that is lower anyway stays what it is."
          inputMode="decimal"
          value={values.floor}
          error={errors["latePolicy.floor"]}
          onChange={(event) => change({ floor: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

function Curve({ values, change, errors, zone }: Editing & { zone: string }) {
  const { steps } = values;
  const edit = (key: number, changes: { until?: string; credit?: string }) =>
    change({ steps: steps.map((step) => (step.key === key ? { ...step, ...changes } : step)) });
  const add = () => {
    const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
    change({ steps: [...steps, { key, until: values.dueAt, credit: "100" }] });
  };
  return (
    <>
      <ul className={styles.lines}>
        {steps.map(({ key, until, credit }, index) => (
          <li key={key} className={styles.line}>
            <div className={styles.row}>
              <Field
                type="datetime-local"
                label={`Until (${zone})`}
                value={until}
                error={errors[`latePolicy.curve.points.${index}.until`]}
                onChange={(event) => edit(key, { until: event.currentTarget.value })}
              />
              <Field
                label="Earns, in percent"
                inputMode="decimal"
                value={credit}
                error={errors[`latePolicy.curve.points.${index}.credit`]}
                onChange={(event) => edit(key, { credit: event.currentTarget.value })}
              />
            </div>
            <div>
              <Button
                kind="quiet"
                icon="trash-2"
                onClick={() => change({ steps: steps.filter((step) => step.key !== key) })}
              >
                Remove this time
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <PartError sentence={errors["latePolicy.curve.points"]} />
      <div>
        <Button icon="plus" onClick={add}>
          Add a time
        </Button>
      </div>
      <Field
        label="After the last, in percent"
        inputMode="decimal"
        value={values.after}
        error={errors["latePolicy.curve.after"]}
        onChange={(event) => change({ after: event.currentTarget.value })}
      />
      <WordedChoice
        legend="It falls"
        name="falls"
        options={falls}
        choice={values.falls}
        onChoose={(chosen) => change({ falls: chosen })}
      />
    </>
  );
}
