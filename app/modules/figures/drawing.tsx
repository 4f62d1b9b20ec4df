import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import type { DrawingSize } from "./drawing-size";

/**
 * The frame of a drawing: an image with a name, its marks inside. Of the two sizes the page shows the one that fits; where not
 * even the narrow one does, or there is none, the drawing scrolls in its own frame, which the keyboard reaches.
 */
export function Drawing({
  name,
  size,
  only = false,
  width,
  height,
  top = 0,
  children,
}: {
  name: string;
  size: DrawingSize;
  /** There is no drawing of another size. */
  only?: boolean;
  width: number;
  height: number;
  top?: number;
  children: ReactNode;
}) {
  const shown = only ? styles.always : styles[size.name];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={`${styles.frame} ${shown}`} aria-label="Drawing" tabIndex={0}>
      <svg
        role="img"
        aria-label={name}
        className={styles.drawing}
        viewBox={`0 ${Math.floor(top)} ${width} ${Math.ceil(height)}`}
        width={width}
        height={Math.ceil(height)}
      >
        {children}
      </svg>
    </section>
  );
}
