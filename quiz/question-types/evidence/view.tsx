"use client";

import type { ReactNode } from "react";
import { ChoiceRow } from "@/ui/choice-row";
import { ChoiceRows } from "@/ui/choice-rows";
import { RichText } from "@/ui/rich-text";
import { QuestionProvider, useQuestion } from "../question-context";
import type { EvidenceAsk, EvidenceResponse } from "./schema";
import styles from "./view.module.css";

type Props = {
  readonly ask: Pick<EvidenceAsk, "sentences" | "choose">;
  /** The form of the question inside. It answers through a context of its own. */
  readonly children?: ReactNode;
};

/** The page draws each sentence under its id: the question itself never holds the words of the lesson. */
export function View({ ask: { sentences, choose }, children }: Props) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<EvidenceResponse>();
  const { answer, sentences: picked } = response ?? { answer: null, sentences: [] };
  const pick = (next: readonly string[]) => respond({ answer, sentences: next });
  return (
    <div className={styles.parts}>
      <QuestionProvider
        questionId={`${questionId}-part`}
        stemId={stemId}
        response={answer}
        respond={(next) => respond({ answer: next as EvidenceResponse["answer"], sentences: picked })}
        readOnly={readOnly}
      >
        {children}
      </QuestionProvider>
      {choose === 1 ? (
        <ChoiceRows
          name={`${questionId}-sentence`}
          legend="Which sentence supports your answer?"
          options={sentences.map((id) => ({ id, text: id }))}
          choice={picked[0] ?? null}
          onChoose={(id) => pick(id === null ? [] : [id])}
          disabled={readOnly}
        />
      ) : (
        <SeveralSentences
          {...{ sentences, choose, picked, pick, readOnly }}
          countId={`${questionId}-count`}
        />
      )}
    </div>
  );
}

type SeveralProps = Props["ask"] & {
  readonly picked: readonly string[];
  readonly pick: (next: readonly string[]) => void;
  readonly readOnly: boolean;
  readonly countId: string;
};

/** Boxes to tick. When as many are ticked as may be, the others wait until one is taken back. */
function SeveralSentences({ sentences, choose, picked, pick, readOnly, countId }: SeveralProps) {
  const isFull = picked.length >= choose;
  return (
    <fieldset aria-describedby={countId} disabled={readOnly}>
      <legend className={styles.legend}>Which sentences support your answer? Choose up to {choose}.</legend>
      {sentences.map((id) => {
        const isPicked = picked.includes(id);
        return (
          <ChoiceRow
            key={id}
            type="checkbox"
            checked={isPicked}
            disabled={isFull && !isPicked}
            onChange={() => pick(isPicked ? picked.filter((other) => other !== id) : [...picked, id])}
          >
            <RichText text={id} />
          </ChoiceRow>
        );
      })}
      <p id={countId} className={styles.count} aria-live="polite">
        {picked.length} of {choose} chosen{isFull && !readOnly ? ". To choose another, take one back." : null}
      </p>
    </fieldset>
  );
}
