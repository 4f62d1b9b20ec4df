"use client";

import { useState } from "react";
import { useQuestion } from "../question-context";
import { parseNumber } from "./parse-number";
import type { NumericAsk, NumericResponse } from "./schema";
import styles from "./view.module.css";

export function View({ ask }: { ask: NumericAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<NumericResponse>();
  const [left, setLeft] = useState(false);
  const value = response?.value ?? "";
  const misread = left && value.trim() !== "" && parseNumber(value, ask.unit) === null;
  const unitId = `${questionId}-unit`;
  const noteId = `${questionId}-note`;
  const described = [ask.unit ? unitId : null, misread ? noteId : null].filter(Boolean).join(" ");
  return (
    <div className={styles.number}>
      <input
        type="text"
        inputMode="decimal"
        className={styles.value}
        aria-labelledby={stemId}
        aria-describedby={described || undefined}
        aria-invalid={misread || undefined}
        value={value}
        onChange={(event) => respond({ value: event.target.value })}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        disabled={readOnly}
        maxLength={100}
        autoComplete="off"
      />
      {ask.unit ? (
        <span id={unitId} className={styles.unit}>
          {ask.unit}
        </span>
      ) : null}
      <p id={noteId} className={styles.note} aria-live="polite">
        {misread ? "This does not read as a number. Write figures, such as 1,240 or 0.5." : null}
      </p>
    </div>
  );
}
