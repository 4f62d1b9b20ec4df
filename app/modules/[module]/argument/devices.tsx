import styles from "./devices.module.css";
import type { PartProps } from "./writer";

/** How the text persuades beside its reasons: the device, the words that show it, what it does. */
export function Devices({ reading: { devices }, write }: PartProps) {
  if (devices.length === 0) return null;
  return (
    <section aria-labelledby="devices">
      <h2 id="devices">Devices of persuasion</h2>
      <ul className={styles.list}>
        {devices.map(({ name, example, effect, passages }) => (
          <li key={name} className={styles.device}>
            <h3 className={styles.name}>{name}</h3>
            <p className={styles.words}>
              {example} {write.passages(passages)}
            </p>
            <p className={styles.effect}>{write.text(effect)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the lessons give the case, its answer and the reply, each at its strongest. */
export function Answers({ reading: { answers }, write }: PartProps) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">For and against</h2>
      <ul className={`${styles.list} ${styles.answers}`}>
        {answers.map(({ name, text, passages }) => (
          <li key={name} className={styles.answer}>
            <h3 className={styles.name}>{name}</h3>
            <p className={styles.words}>
              {write.text(text)} {write.passages(passages)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
