import type { ReactNode } from "react";
import { ChoiceRow } from "@/ui/choice-row";
import styles from "./form.module.css";
import type { FormValues } from "./form-values";

/** What every part of the form is given: the values, a way to change some of them, and what was wrong with which. */
export type Editing = {
  readonly values: FormValues;
  readonly change: (changes: Partial<FormValues>) => void;
  /** By the door's own names, such as `terms.dueAt`. */
  readonly errors: Readonly<Record<string, string>>;
};

/** One part of the form under its own heading. */
export function FormPart({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{title}</legend>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </fieldset>
  );
}

type Option<Id extends string> = { readonly id: Id; readonly name: string; readonly means?: string };

/** One choice of several, each in plain words with what it means. */
export function WordedChoice<Id extends string>({
  legend,
  name,
  options,
  choice,
  onChoose,
  disabled = false,
}: {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option<Id>[];
  readonly choice: Id;
  readonly onChoose: (id: Id) => void;
  readonly disabled?: boolean;
}) {
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <ChoiceRow
          key={option.id}
          type="radio"
          name={name}
          value={option.id}
          checked={choice === option.id}
          onChange={() => onChoose(option.id)}
        >
          {option.name}
          {option.means ? <span className={styles.means}>{option.means}</span> : null}
        </ChoiceRow>
      ))}
    </fieldset>
  );
}

/** A yes or no, with what it means. */
export function WordedCheck({
  name,
  means,
  checked,
  onChange,
  disabled = false,
}: {
  readonly name: string;
  readonly means?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}) {
  return (
    <div className={styles.choices}>
      <ChoiceRow
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      >
        {name}
        {means ? <span className={styles.means}>{means}</span> : null}
      </ChoiceRow>
    </div>
  );
}

/** What is wrong with something that is no single field. */
export function PartError({ sentence }: { readonly sentence: string | undefined }) {
  return sentence ? (
    <p role="alert" className={styles.error}>
      {sentence}
    </p>
  ) : null;
}
