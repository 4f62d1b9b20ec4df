import type { ArgumentReading, EntryName } from "@/learning/modules/argument/argument-reading";
import { type MapLine, mapLines } from "./map-lines";
import styles from "./overview-map.module.css";

/**
 * Assumptions, claims and advice side by side, with lines for what hangs on what. The names are links; the lines are for the
 * eye, for every entry below says the same in words.
 */
export function OverviewMap({ reading }: { reading: ArgumentReading }) {
  const { assumptions, claims, recommendations, thesis } = reading;
  const advice = [thesis.advice, ...recommendations];
  const has = (names: readonly EntryName[] | undefined, id: string) =>
    names?.some((each) => each.id === id) ?? false;
  const needs = mapLines(assumptions, claims, (assumption, claim) =>
    has(claims.find(({ id }) => id === claim)?.assumes, assumption),
  );
  const supports = mapLines(claims, advice, (claim, advised) =>
    has(advice.find(({ id }) => id === advised)?.rests, claim),
  );
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">How it hangs together</h2>
      <div className={styles.map}>
        <Column id="map-assumptions" title="Assumptions" entries={assumptions} className={styles.first} />
        <Lines lines={needs} className={styles.needs} />
        <Column id="map-claims" title="Claims" entries={claims} className={styles.middle} />
        <Lines lines={supports} className={styles.supports} />
        <Column id="map-advice" title="Advice" entries={advice} className={styles.last} />
      </div>
      <p className={styles.caption}>
        A dashed line leads from an assumption to a claim that needs it, a full line from a claim to advice
        that rests on it. What no line touches stands apart from the claims. The entries below say the same in
        words.
      </p>
    </section>
  );
}

function Column({
  id,
  title,
  entries,
  className,
}: {
  id: string;
  title: string;
  entries: readonly EntryName[];
  className: string | undefined;
}) {
  return (
    <div className={`${styles.column} ${className}`}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id} className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <a href={`#${entry.id}`}>
              <span className={styles.id}>{entry.id}</span> <span className={styles.name}>{entry.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ lines, className }: { lines: readonly MapLine[]; className: string | undefined }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      fill="none"
      stroke="currentColor"
      className={`${styles.lines} ${className}`}
      aria-hidden="true"
      focusable="false"
    >
      {lines.map(({ key, path }) => (
        <path key={key} d={path} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
