import { WhenInZone } from "@/app/when-in-zone";
import type { EarlierMark } from "@/classroom/marking/read-answer-to-mark";
import type { Rubric } from "@/classroom/marking/rubric";
import { levelWords } from "./level-words";
import styles from "./page.module.css";

/** The marks that an answer has been given, in their order. Whoever gives a second opinion gets none of them. */
export function EarlierMarks({
  marks,
  rubric,
}: {
  readonly marks: readonly EarlierMark[];
  readonly rubric: Rubric;
}) {
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className={styles.below}>
      <h3 id="earlier" className={styles.subheading}>
        Marks so far
      </h3>
      <ol className={styles.marks}>
        {marks.map(({ id, isSecond, levels, comment, marker, at }) => (
          <li key={id}>
            <strong>
              {marker ?? "Somebody"}
              {isSecond ? ", second mark" : ""}
            </strong>{" "}
            <span className={styles.quiet}>
              <WhenInZone at={at.toISOString()} />
            </span>
            <br />
            {levelWords(rubric, levels)}
            {comment && <p className={styles.comment}>{comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
