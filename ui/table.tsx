import { type ReactNode, useId } from "react";
import styles from "./table.module.css";

/**
 * A table with its caption, hairline rows and figures of one width; it scrolls in its own frame where the screen is narrow.
 * Put `data-number` on the cells of a column of numbers: they stand to the right. The children are `thead` and `tbody`.
 */
export function Table({
  caption,
  captionHidden = false,
  className,
  children,
}: {
  caption: ReactNode;
  captionHidden?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-labelledby={captionId} tabIndex={0}>
      <table className={className ? `${styles.table} ${className}` : styles.table}>
        <caption id={captionId} className={captionHidden ? "visually-hidden" : styles.caption}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
