import type { NetworkEdge } from "@/learning/modules/figures/network-schema";
import { arrowHead } from "./arrow-head";
import styles from "./network-drawing.module.css";
import type { Point } from "./projection";
import { pointList, rounded } from "./rounded";

/** A relation's line: thick and pointed against, plain with dots together, thin and pointed by office, dotted when only reported. */
export function EdgeLine({ manner, from, to }: { manner: NetworkEdge["manner"]; from: Point; to: Point }) {
  const [x1, y1, x2, y2] = [...from, ...to].map(rounded);
  return (
    <g className={styles[manner]}>
      <path className={styles.line} d={`M${x1} ${y1}L${x2} ${y2}`} />
      {manner === "together" ? (
        <>
          <circle className={styles.head} cx={x1} cy={y1} r="3" />
          <circle className={styles.head} cx={x2} cy={y2} r="3" />
        </>
      ) : (
        <polygon className={styles.head} points={pointList(arrowHead(from, to, 9))} />
      )}
    </g>
  );
}
