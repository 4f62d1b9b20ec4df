"use client";

import styles from "./passages-read.module.css";
import { passagesReached, type SectionOutline, unread } from "./progress";
import { useModuleProgress } from "./use-module-progress";

/** "12 of 76 passages", with a thin bar that says the same; before the answer comes, how many there are. */
export function PassagesRead({ module, sections }: { module: string; sections: readonly SectionOutline[] }) {
  const { progress } = useModuleProgress(module);
  const all = sections.reduce((sum, section) => sum + section.passages.length, 0);
  const reached = sections.reduce(
    (sum, section) => sum + passagesReached(section.passages, progress.reading[section.id] ?? unread),
    0,
  );
  return (
    <p className={styles.count}>
      <progress className={styles.bar} value={reached} max={all} aria-hidden="true" />
      {reached > 0 ? `${reached} of ${all} passages read` : `${all} passages`}
    </p>
  );
}
