import type { NetworkNode } from "@/learning/modules/figures/network-schema";
import type { Box } from "./box";
import styles from "./network-drawing.module.css";
import { pointList, rounded } from "./rounded";

/** The frame of an actor by its type: round for people, cut corners for armed groups, doubled for states, dashed for missions. */
export function NodeShape({ type, box }: { type: NetworkNode["type"]; box: Box }) {
  const { x, y, width, height } = box;
  const rect = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  switch (type) {
    case "person":
      return <rect className={styles.frame} {...rect} rx={rounded(height / 2.6)} />;
    case "armed-group":
      return <polygon className={styles.frame} points={pointList(cutCorners(box, 9))} />;
    case "state":
      return (
        <>
          <rect className={styles.frame} {...rect} />
          <rect
            className={styles.inner}
            x={rounded(x + 2.5)}
            y={rounded(y + 2.5)}
            width={rounded(width - 5)}
            height={rounded(height - 5)}
          />
        </>
      );
    case "organisation":
      return <rect className={styles.frame} {...rect} rx={7} />;
    case "institution":
      return <rect className={styles.frame} {...rect} />;
    case "mission":
      return <rect className={`${styles.frame} ${styles.dashed}`} {...rect} />;
  }
}

function cutCorners({ x, y, width, height }: Box, cut: number): [number, number][] {
  const [right, bottom] = [x + width, y + height];
  return [
    [x + cut, y],
    [right - cut, y],
    [right, y + cut],
    [right, bottom - cut],
    [right - cut, bottom],
    [x + cut, bottom],
    [x, bottom - cut],
    [x, y + cut],
  ];
}
