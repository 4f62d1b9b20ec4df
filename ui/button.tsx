import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Look = {
  /** `primary` for the one thing to do here, `plain` for the others, `quiet` where a button stands in text. */
  kind?: "primary" | "plain" | "quiet" | undefined;
  icon?: IconName | undefined;
};

function className({ kind = "plain" }: Look, more?: string) {
  return [styles.button, styles[kind], more].filter(Boolean).join(" ");
}

/** A control of at least 44 px. `busy` keeps its width, says so to screen readers and takes no second click. */
export function Button({
  kind,
  icon,
  busy = false,
  className: more,
  children,
  onClick,
  ...rest
}: Look & { busy?: boolean } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      className={className({ kind }, more)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A link that is the next step, and so looks like a button. */
export function ButtonLink({
  kind,
  icon,
  className: more,
  children,
  ...rest
}: Look & ComponentProps<"a"> & { href: string }) {
  return (
    <a {...rest} className={className({ kind }, more)}>
      {children}
      {icon ? <Icon name={icon} /> : null}
    </a>
  );
}
