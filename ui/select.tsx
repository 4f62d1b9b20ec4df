import { type ComponentProps, type ReactNode, useId } from "react";
import { Icon } from "./icon";
import styles from "./select.module.css";

type Props = {
  /** A label above the list. Without it the list is named by `aria-label` or `aria-labelledby`. */
  readonly label?: ReactNode;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** What the list says while nothing is chosen; choosing it again takes the choice back. */
  readonly empty: string;
  readonly choice: string | undefined;
  /** The id that was chosen, or null when the choice was taken back. */
  readonly onChoose: (id: string | null) => void;
  /** `inline` stands in a line of text and is as wide as its words. */
  readonly kind?: "block" | "inline";
};

/** The browser's own list of choices, at least 44 px high: it opens as the device's lists do, and by keyboard. */
export function Select({
  label,
  options,
  empty,
  choice,
  onChoose,
  kind = "block",
  id,
  ...select
}: Props & Omit<ComponentProps<"select">, "value" | "onChange" | "className" | "children">) {
  const own = useId();
  const selectId = id ?? own;
  return (
    <span className={styles[kind]}>
      {label ? (
        <label htmlFor={selectId} className={styles.label}>
          {label}
        </label>
      ) : null}
      <span className={styles.frame}>
        <select
          {...select}
          id={selectId}
          className={choice === undefined ? `${styles.select} ${styles.empty}` : styles.select}
          value={choice ?? ""}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className={styles.chevron} />
      </span>
    </span>
  );
}
