import type { TimelineEvent } from "@/learning/modules/figures/timeline-schema";
import styles from "./timeline-drawing.module.css";

/** The shape of an event's kind, about 10 units wide around a point: told apart without colour. */
export function EventShape({ kind, x, y }: { kind: TimelineEvent["kind"]; x: number; y: number }) {
  const className = `${styles.shape} ${styles[kind]}`;
  switch (kind) {
    case "conflict":
      return <path className={className} d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} />;
    case "politics":
      return <rect className={className} x={x - 4} y={y - 4} width="8" height="8" />;
    case "diplomacy":
      return <circle className={className} cx={x} cy={y} r="4.5" />;
    case "mission":
      return <path className={className} d={`M${x} ${y - 5}l5 9h-10z`} />;
    case "law":
      return <path className={className} d={`M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />;
  }
}
