"use client";

import styles from "./about-answer.module.css";
import { CertaintyField } from "./certainty-field";
import type { Said } from "./said";

/** What is asked beside each answer. */
export type Asks = { readonly certainty: boolean; readonly confidence: boolean; readonly why: boolean };

type Props = {
  readonly questionId: string;
  readonly asks: Asks;
  /** How likely a blind guess is right, in percent: nobody is less sure than that. */
  readonly chance: number;
  readonly said: Said;
  readonly disabled: boolean;
  readonly onSay: (change: Partial<Said>) => void;
};

/** What somebody says about their answer: how sure they are, and why. */
export default function AboutAnswer({ questionId, asks, chance, said, disabled, onSay }: Props) {
  return (
    <>
      {asks.certainty ? (
        <CertaintyField
          questionId={questionId}
          certainty={said.certainty}
          disabled={disabled}
          onRate={(certainty) => onSay({ certainty })}
        />
      ) : null}
      {asks.confidence ? (
        <ConfidenceField
          questionId={questionId}
          chance={chance}
          confidence={said.confidence}
          disabled={disabled}
          onSay={onSay}
        />
      ) : null}
      {asks.why ? (
        <div className={styles.field}>
          <label htmlFor={`why-${questionId}`} className={styles.label}>
            Why? <span>It never changes your mark.</span>
          </label>
          <textarea
            id={`why-${questionId}`}
            className={styles.why}
            rows={3}
            maxLength={5000}
            value={said.why ?? ""}
            readOnly={disabled}
            onChange={({ target }) => onSay({ why: target.value || null })}
          />
        </div>
      ) : null}
    </>
  );
}

type ConfidenceProps = Pick<Props, "questionId" | "chance" | "disabled" | "onSay"> & {
  readonly confidence: number | null;
};

function ConfidenceField({ questionId, chance, confidence, disabled, onSay }: ConfidenceProps) {
  const id = `confidence-${questionId}`;
  const words = confidence === null ? "not said" : `${confidence} %`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        How likely is your answer right? <span>It never changes your mark.</span>
      </label>
      <div className={styles.scale}>
        <span aria-hidden="true">{chance} %</span>
        <input
          id={id}
          type="range"
          min={chance}
          max={100}
          value={confidence ?? chance}
          disabled={disabled}
          aria-valuetext={words}
          onChange={({ target }) => onSay({ confidence: target.valueAsNumber })}
        />
        <span aria-hidden="true">100 %</span>
        <output htmlFor={id} className={styles.value}>
          {words}
        </output>
      </div>
    </div>
  );
}
