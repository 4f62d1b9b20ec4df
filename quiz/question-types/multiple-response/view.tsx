"use client";

import { ChoiceRow } from "@/ui/choice-row";
import { RichText } from "@/ui/rich-text";
import { useQuestion } from "../question-context";
import type { MultipleResponseAsk, MultipleResponseResponse } from "./schema";
import styles from "./view.module.css";

export function View({ ask }: { ask: MultipleResponseAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<MultipleResponseResponse>();
  const chosen = response?.choices ?? [];
  const countId = `${questionId}-count`;
  const toggle = (id: string) =>
    respond({ choices: chosen.includes(id) ? chosen.filter((choice) => choice !== id) : [...chosen, id] });
  return (
    <fieldset
      className={styles.group}
      aria-labelledby={stemId}
      aria-describedby={ask.choose ? countId : undefined}
      disabled={readOnly}
    >
      {ask.options.map(({ id, text }) => (
        <ChoiceRow key={id} type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)}>
          <RichText text={text} />
        </ChoiceRow>
      ))}
      {ask.choose ? (
        <p id={countId} className={styles.count} aria-live="polite">
          {countInWords(chosen.length, ask.choose)}
        </p>
      ) : null}
    </fieldset>
  );
}

function countInWords(chosen: number, choose: number): string {
  if (chosen <= choose) return `${chosen} of ${choose} chosen`;
  return `${chosen} chosen, ${choose} asked for`;
}
