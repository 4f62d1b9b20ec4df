import type { ReactNode } from "react";
import styles from "./numbered.module.css";

type Props = {
  readonly number: number;
  /** What is counted, such as "Question": read out always, shown where there is no margin for the bare number. */
  readonly word: string;
  readonly level: 2 | 3;
  readonly headingId: string;
  /** Where links and the keyboard may be sent. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** One of a numbered row of things to read or to answer: its number stands in the margin, the rest beside it. */
export function Numbered({ number, word, level, headingId, id, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article id={id} className={styles.numbered} aria-labelledby={headingId} tabIndex={id ? -1 : undefined}>
      <Heading id={headingId} className={styles.number}>
        <span className={styles.word}>{word} </span>
        {number}
      </Heading>
      <div className={styles.body}>{children}</div>
    </article>
  );
}
