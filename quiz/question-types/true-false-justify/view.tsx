"use client";

import { ChoiceRows } from "@/ui/choice-rows";
import { useQuestion } from "../question-context";
import type { TrueFalseJustifyAsk, TrueFalseJustifyResponse } from "./schema";

const verdicts = [
  { id: "true", text: "True" },
  { id: "false", text: "False" },
] as const;

export function View({ ask }: { ask: TrueFalseJustifyAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<TrueFalseJustifyResponse>();
  const { verdict, reason } = response ?? { verdict: null, reason: null };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around two fieldsets would have their texts read thrice
    <div role="group" aria-labelledby={stemId}>
      <ChoiceRows
        name={`${questionId}-verdict`}
        legend="Verdict"
        options={verdicts}
        choice={verdict === null ? null : verdict ? "true" : "false"}
        onChoose={(choice) => respond({ verdict: choice === null ? null : choice === "true", reason })}
        disabled={readOnly}
      />
      <ChoiceRows
        name={`${questionId}-reason`}
        legend="Best reason"
        options={ask.reasons}
        choice={reason}
        onChoose={(choice) => respond({ verdict, reason: choice })}
        disabled={readOnly}
      />
    </div>
  );
}
