import styles from "./tensions.module.css";
import type { PartProps } from "./writer";

/** Pairs of recommendations that pull apart, and how they might still go together. */
export function Tensions({ reading: { tensions }, write }: PartProps) {
  if (tensions.length === 0) return null;
  return (
    <section aria-labelledby="tensions">
      <h2 id="tensions">Tensions between recommendations</h2>
      <ul className={styles.tensions}>
        {tensions.map(({ between: [one, other], pull, reply }) =>
          one && other ? (
            <li key={`${one.id}-${other.id}`} className={styles.tension}>
              <h3 className={styles.pair}>
                <span>
                  {write.refs([one])} {one.name}
                </span>
                <span className={styles.against}>against</span>
                <span>
                  {write.refs([other])} {other.name}
                </span>
              </h3>
              <dl className={styles.sides}>
                <div>
                  <dt>How they pull apart</dt>
                  <dd>{write.text(pull)}</dd>
                </div>
                <div>
                  <dt>How they may go together</dt>
                  <dd>{write.text(reply)}</dd>
                </div>
              </dl>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
