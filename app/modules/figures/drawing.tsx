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
  // The wide drawing is shown only where it fits, so it never scrolls.
  const reach = size.name === "wide" && !only ? undefined : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is a form's
    <div role="group" className={`${styles.frame} ${shown}`} aria-label="Drawing" tabIndex={reach}>
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
    </div>
  );
}
