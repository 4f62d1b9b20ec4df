"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "./button";
import { ChoiceRow } from "./choice-row";
import styles from "./choice-rows.module.css";
import { RichText } from "./rich-text";

/**
 * One choice out of several, as native radio buttons: arrow keys move, space chooses. A choice can be taken back; the focus
 * then returns to the row that was chosen. Named by the element `labelledBy`, or by its own `legend`.
 */
export function ChoiceRows<Id extends string>({
  name,
  labelledBy,
  legend,
  options,
  choice,
  onChoose,
  disabled,
}: {
  name: string;
  labelledBy?: string;
  legend?: ReactNode;
  options: readonly { readonly id: Id; readonly text: string }[];
  choice: Id | null;
  onChoose: (choice: Id | null) => void;
  disabled: boolean;
}) {
  const group = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    group.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
    onChoose(null);
  };
  return (
    <fieldset ref={group} className={styles.group} aria-labelledby={labelledBy} disabled={disabled}>
      {legend ? <legend className={styles.legend}>{legend}</legend> : null}
      {options.map(({ id, text }) => (
        <ChoiceRow
          key={id}
          type="radio"
          name={name}
          value={id}
          checked={choice === id}
          onChange={() => onChoose(id)}
        >
          <RichText text={text} />
        </ChoiceRow>
      ))}
      {disabled ? null : (
        <div className={styles.clear}>
          {choice === null ? null : (
            <Button kind="quiet" icon="undo-2" onClick={clear}>
              Clear answer
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
