"use client";

import styles from "./number-strip.module.css";

export type StripEntry = { readonly answered: boolean; readonly flagged: boolean };

/** The quiz in one line: jump to a question and see which are answered or flagged. */
export function NumberStrip({ entries }: { readonly entries: readonly StripEntry[] }) {
  return (
    <nav aria-label="Questions" className={styles.strip}>
      <ol>
        {entries.map(({ answered, flagged }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question's place in the paper is fixed for the attempt
          <li key={index}>
            <a
              href={`#question-${index + 1}`}
              className={answered ? styles.answered : undefined}
              data-flagged={flagged || undefined}
            >
              <span className="visually-hidden">Question </span>
              {index + 1}
              <span className="visually-hidden">
                {answered ? ", answered" : ", not answered"}
                {flagged ? ", flagged" : ""}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
