import type { ComponentProps } from "react";
import { type ButtonKind, buttonClass } from "./button-class";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type Look = { kind?: ButtonKind | undefined; icon?: IconName | undefined };

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
      className={buttonClass(kind, more)}
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
    <a {...rest} className={buttonClass(kind, more)}>
      {children}
      {icon ? <Icon name={icon} /> : null}
    </a>
  );
}
