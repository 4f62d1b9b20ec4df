import type { PassagePlace } from "@/learning/modules/argument/argument-reading";
import styles from "./passage-links.module.css";

/** Where in the lessons something stands: the numbers of the passages, each a link. */
export function PassageLinks({ module, places }: { module: string; places: readonly PassagePlace[] }) {
  if (places.length === 0) return null;
  return (
    <span className={styles.places}>
      {places.map(({ id, section }) => (
        <a
          key={id}
          href={`/modules/${module}/${section}#${id}`}
          aria-label={`Passage ${id.replace(/^P-/, "")}`}
          className={styles.place}
        >
          <span aria-hidden="true">¶</span> {id.replace(/^P-/, "")}
        </a>
      ))}
    </span>
  );
}
