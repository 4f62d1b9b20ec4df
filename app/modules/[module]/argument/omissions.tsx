import styles from "./omissions.module.css";
import type { PartProps } from "./writer";

/** What the source does not mention, what others report about it, and what it bears on. */
export function Omissions({ reading: { omissions }, write }: PartProps) {
  if (omissions.length === 0) return null;
  const seen = new Set<string>();
  return (
    <section aria-labelledby="omissions">
      <h2 id="omissions">What is left out</h2>
      <ul className={styles.omissions}>
        {omissions.map(({ id, text, passages, outside, bears, why }) => (
          <li key={id} id={id} className={styles.omission}>
            <span className={styles.id}>{id}</span>
            <div>
              <p className={styles.words}>
                {write.text(text)} {write.passages(passages)}
              </p>
              {bears.length > 0 || why ? (
                <p className={styles.bears}>
                  {bears.length > 0 ? <>Bears on {write.refs(bears)}. </> : null}
                  {why ? write.text(why) : null}
                </p>
              ) : null}
            </div>
            <ul className={styles.outside}>
              {outside.map((fact) => {
                const isPlace = !seen.has(fact.id) && Boolean(seen.add(fact.id));
                return (
                  <li key={fact.id} id={isPlace ? fact.id : undefined} className={styles.fact}>
                    <span className={styles.factId}>{fact.id}</span>
                    <span>
                      {write.text(fact.text)} {write.passages(fact.passages)}
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
