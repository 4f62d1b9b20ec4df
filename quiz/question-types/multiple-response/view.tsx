"use client";

import { useState } from "react";
import { ChoiceRow } from "@/ui/choice-row";
import { RichText } from "@/ui/rich-text";
import { useQuestion } from "../question-context";
import type { MultipleResponseAsk, MultipleResponseResponse } from "./schema";
import { toggleChoice } from "./toggle-choice";
import styles from "./view.module.css";

export function View({ ask }: { ask: MultipleResponseAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<MultipleResponseResponse>();
  const [cleared, setCleared] = useState("");
  const chosen = response?.choices ?? [];
  const countId = `${questionId}-count`;
  const none = ask.options.find((option) => option.none);
  const toggle = (id: string) => {
    const toggled = toggleChoice(ask.options, chosen, id);
    setCleared(toggled.cleared === 0 ? "" : clearedInWords(id === none?.id, toggled.cleared));
    respond({ choices: toggled.choices });
  };
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
      {none && !readOnly ? (
        <p className={styles.count} role="status">
          {cleared || "\u00a0"}
        </p>
      ) : null}
    </fieldset>
  );
}

function clearedInWords(isNone: boolean, cleared: number): string {
  if (!isNone) return "The last option is no longer ticked: it goes with no other.";
  return cleared === 1
    ? "Your other choice is no longer ticked: this option goes with no other."
    : `Your other ${cleared} choices are no longer ticked: this option goes with no other.`;
}

function countInWords(chosen: number, choose: number): string {
  if (chosen <= choose) return `${chosen} of ${choose} chosen`;
  return `${chosen} chosen, ${choose} asked for`;
}
