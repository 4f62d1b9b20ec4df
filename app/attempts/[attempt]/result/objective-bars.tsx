import type { ObjectiveResult } from "@/learning/attempt/result-reply";
import { ShareMeter } from "@/ui/share-meter";
import styles from "./objective-bars.module.css";
import { points, standingOf } from "./result-words";

/** Each objective as a short bar with its words; the numbers beside it say the same. */
export function ObjectiveBars({ objectives }: { readonly objectives: readonly ObjectiveResult[] }) {
  if (objectives.length === 0) return null;
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives" className={styles.heading}>
        By objective
      </h2>
      <ul className={styles.list}>
        {objectives.map((objective) => (
          <li key={objective.id} className={styles.objective}>
            <span className={styles.text}>{objective.text}</span>
            <ShareMeter value={objective.points} max={objective.outOf} label={objective.text} />
            <span className={styles.number}>
              {points(objective.points)} of {points(objective.outOf)}, {standingOf(objective)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
