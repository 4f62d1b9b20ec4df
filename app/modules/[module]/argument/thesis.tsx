import styles from "./thesis.module.css";
import type { PartProps } from "./writer";

/** What all the rest is there to support: the claim, and the advice that follows from it. */
export function Thesis({ reading: { thesis }, write }: PartProps) {
  const { claim, advice } = thesis;
  return (
    <section aria-labelledby="thesis">
      <h2 id="thesis">Thesis</h2>
      <dl className={styles.thesis}>
        <div>
          <dt>
            The claim{claim.status ? `, a ${claim.status}` : ""}{" "}
            <span className={styles.id}>{write.refs([claim])}</span>
          </dt>
          <dd>
            {write.text(claim.text)} {write.passages(claim.passages)}
          </dd>
        </div>
        <div id={advice.id}>
          <dt>
            The advice <span className={styles.id}>{advice.id}</span>
            {advice.rests.length > 0 ? (
              <span className={styles.rests}>rests on {write.refs(advice.rests)}</span>
            ) : null}
          </dt>
          <dd>
            {write.text(advice.text)} {write.passages(advice.passages)}
          </dd>
        </div>
      </dl>
      <p className={styles.note}>{write.text(thesis.note)}</p>
    </section>
  );
}
