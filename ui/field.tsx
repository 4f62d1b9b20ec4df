import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./field.module.css";
import { Icon } from "./icon";

/** A labelled input. The hint and the error are read out with it; the error also marks it invalid. */
export function Field({
  label,
  hint,
  error,
  id,
  className,
  ...input
}: { label: ReactNode; hint?: ReactNode; error?: ReactNode } & ComponentProps<"input">) {
  const own = useId();
  const inputId = id ?? own;
  const described = [hint ? `${inputId}-hint` : null, error ? `${inputId}-error` : null].filter(Boolean);
  return (
    <div className={className ? `${styles.field} ${className}` : styles.field}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${inputId}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <input
        {...input}
        id={inputId}
        className={styles.input}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
        aria-invalid={error ? true : undefined}
      />
      {error ? (
        <p id={`${inputId}-error`} className={styles.error}>
          <Icon name="circle-alert" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
