import type { ComponentProps, ReactNode } from "react";
import styles from "./choice-row.module.css";

/** A native radio or checkbox as a row of at least 44 px that is its label from edge to edge. */
export function ChoiceRow({
  type,
  children,
  ...input
}: Omit<ComponentProps<"input">, "className"> & { type: "radio" | "checkbox"; children: ReactNode }) {
  return (
    <label className={styles.row}>
      <input {...input} type={type} className={styles.mark} />
      <span className={styles.text}>{children}</span>
    </label>
  );
}
