import styles from "./icon.module.css";
import { type IconName, iconPaths } from "./icon-paths";

/**
 * A line drawing as tall as the text around it, 1.5 px stroke. It stands beside a word and is hidden from screen readers;
 * where it stands alone, `label` is its name.
 */
export function Icon({
  name,
  label,
  className,
}: {
  name: IconName;
  label?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ? `${styles.icon} ${className}` : styles.icon}
      focusable="false"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
