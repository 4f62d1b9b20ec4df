import styles from "./button.module.css";

/** `primary` for the one thing to do here, `plain` for the others, `quiet` where a button stands in text. */
export type ButtonKind = "primary" | "plain" | "quiet";

/** The class of a button, for elements that bring no icon along: `Button` carries all of the icons into the browser. */
export function buttonClass(kind: ButtonKind = "plain", more?: string | undefined): string {
  return [styles.button, styles[kind], more].filter(Boolean).join(" ");
}
