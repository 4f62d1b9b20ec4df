import type { MapPlace } from "@/learning/modules/figures/map-schema";
import styles from "./map-drawing.module.css";

/** The mark of a place: a dot, a square for a region's capital, a ring around the dot for the country's, hollow abroad. */
export function PlaceShape({ kind, x, y }: { kind: MapPlace["kind"]; x: number; y: number }) {
  switch (kind) {
    case "capital":
      return (
        <>
          <circle className={styles.hollow} cx={x} cy={y} r="6" />
          <circle className={styles.dot} cx={x} cy={y} r="2.5" />
        </>
      );
    case "regional-capital":
      return <rect className={styles.dot} x={x - 4} y={y - 4} width="8" height="8" />;
    case "town":
      return <circle className={styles.dot} cx={x} cy={y} r="3.5" />;
    case "foreign-capital":
      return <circle className={styles.hollow} cx={x} cy={y} r="4" />;
  }
}
