import styles from "./assumptions.module.css";
import type { PartProps } from "./writer";

/** What has to be true besides the evidence, with the question that each invites and what would fall without it. */
export function Assumptions({ reading: { assumptions }, write }: PartProps) {
  if (assumptions.length === 0) return null;
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">Assumptions</h2>
      <ul className={styles.assumptions}>
        {assumptions.map(({ id, name, text, note, passages, neededBy }) => (
          <li key={id} id={id} className={styles.assumption}>
            <span className={styles.id} aria-hidden="true">
              {id}
            </span>
            <div>
              <h3>
                <span className="visually-hidden">{id} </span>
                {name}
              </h3>
              <p className={styles.words}>
                {write.text(text)} {write.passages(passages)}
              </p>
            </div>
            <div className={styles.beside}>
              {note ? <p>Ask: {write.text(note)}</p> : null}
              {neededBy.length > 0 ? <p className={styles.needed}>Needed by {write.refs(neededBy)}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
