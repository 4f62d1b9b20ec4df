"use client";

import styles from "./number-strip.module.css";

export type StripEntry = { readonly number: number; readonly answered: boolean; readonly flagged: boolean };

type Props = {
  readonly entries: readonly StripEntry[];
  /** The question that is open, where one stands on a page alone. */
  readonly current: number | null;
  readonly onJump: (number: number) => void;
};

/** The quiz in one line: jump to a question and see which are answered or flagged. */
export function NumberStrip({ entries, current, onJump }: Props) {
  return (
    <nav aria-label="Questions" className={styles.strip}>
      <ol>
        {entries.map(({ number, answered, flagged }) => (
          <li key={number}>
            <a
              href={`#question-${number}`}
              className={answered ? styles.answered : undefined}
              data-flagged={flagged || undefined}
              aria-current={number === current ? "step" : undefined}
              onClick={() => onJump(number)}
            >
              <span className="visually-hidden">Question </span>
              {number}
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
