"use client";

import { useQuestion } from "../question-context";
import type { ShortAnswerAsk, ShortAnswerResponse } from "./schema";
import styles from "./view.module.css";

export function View(_: { ask: ShortAnswerAsk }) {
  const { stemId, response, respond, readOnly } = useQuestion<ShortAnswerResponse>();
  return (
    <input
      type="text"
      className={styles.answer}
      aria-labelledby={stemId}
      value={response?.text ?? ""}
      onChange={(event) => respond({ text: event.target.value })}
      disabled={readOnly}
      maxLength={200}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
    />
  );
}
