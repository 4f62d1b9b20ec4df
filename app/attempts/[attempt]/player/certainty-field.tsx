"use client";

import styles from "./certainty-field.module.css";

const levels = [
  { level: 1, word: "Not very", brings: "right 1, wrong 0" },
  { level: 2, word: "Fairly", brings: "right 2, wrong −2" },
  { level: 3, word: "Very", brings: "right 3, wrong −6" },
] as const;

type Props = {
  readonly questionId: string;
  readonly certainty: number | null;
  readonly disabled: boolean;
  readonly onRate: (certainty: number) => void;
};

/** How sure somebody is, where marks depend on it: each choice says what it brings, per point of the question. */
export function CertaintyField({ questionId, certainty, disabled, onRate }: Props) {
  return (
    <fieldset className={styles.field} disabled={disabled}>
      <legend className={styles.legend}>How sure are you?</legend>
      {levels.map(({ level, word, brings }) => (
        <label key={level} className={styles.level}>
          <input
            type="radio"
            name={`certainty-${questionId}`}
            checked={certainty === level}
            onChange={() => onRate(level)}
          />
          <span>
            {word} <span className={styles.quiet}>{brings}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
