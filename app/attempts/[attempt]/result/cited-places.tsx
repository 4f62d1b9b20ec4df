import type { QuestionResult } from "@/learning/attempt/result-reply";
import { Icon } from "@/ui/icon";
import styles from "./question-review.module.css";

/** The passages and statements that a question rests on: quoted, and one click from their place in the text. */
export function CitedPlaces({ cites }: { readonly cites: QuestionResult["cites"] }) {
  if (cites.length === 0) return null;
  const inText = cites.filter(({ href }) => href !== null);
  const statements = cites.filter(({ href }) => href === null);
  return (
    <div className={styles.cites}>
      <h4>What the text says</h4>
      {inText.map(({ id, text, href }, index) => (
        <details key={id} open={index === 0} className={styles.cite}>
          <summary>
            {id} <span className={styles.beginning}>{text}</span>
          </summary>
          <blockquote className={styles.quote}>
            <p>{text}</p>
            <footer>
              <a href={href ?? ""}>
                Read {id} in its place <Icon name="arrow-right" />
              </a>
            </footer>
          </blockquote>
        </details>
      ))}
      {statements.length > 0 && (
        <details className={styles.hint}>
          <summary>
            {statements.length === 1
              ? "The statement it rests on"
              : `The ${statements.length} statements it rests on`}
          </summary>
          <ul className={styles.statements}>
            {statements.map(({ id, text }) => (
              <li key={id}>
                <span className={styles.label}>{id}</span> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
