"use client";

import { ChoiceRow } from "@/ui/choice-row";
import { ChoiceRows } from "@/ui/choice-rows";
import { RichText } from "@/ui/rich-text";
import { useQuestion } from "../question-context";
import type { SelectPassageAsk, SelectPassageResponse } from "./schema";
import styles from "./view.module.css";

/** The page draws each passage under its id: the question itself never holds the words of the lesson. */
export function View({ ask }: { ask: SelectPassageAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<SelectPassageResponse>();
  const selected = response?.passages ?? [];
  const { choose = 1 } = ask;
  if (choose === 1) {
    return (
      <ChoiceRows
        name={`${questionId}-passage`}
        labelledBy={stemId}
        options={ask.passages.map((id) => ({ id, text: id }))}
        choice={selected[0] ?? null}
        onChoose={(passage) => respond({ passages: passage === null ? [] : [passage] })}
        disabled={readOnly}
      />
    );
  }
  const toggle = (id: string) =>
    respond({
      passages: selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id],
    });
  return (
    <fieldset aria-labelledby={stemId} aria-describedby={`${questionId}-count`} disabled={readOnly}>
      {ask.passages.map((id) => (
        <ChoiceRow key={id} type="checkbox" checked={selected.includes(id)} onChange={() => toggle(id)}>
          <RichText text={id} />
        </ChoiceRow>
      ))}
      <p id={`${questionId}-count`} className={styles.count} aria-live="polite">
        {selected.length > choose
          ? `${selected.length} selected, ${choose} asked for`
          : `${selected.length} of ${choose} selected`}
      </p>
    </fieldset>
  );
}
