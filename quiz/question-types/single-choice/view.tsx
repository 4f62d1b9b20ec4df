"use client";

import { ChoiceRows } from "@/ui/choice-rows";
import { useQuestion } from "../question-context";
import type { SingleChoiceAsk, SingleChoiceResponse } from "./schema";

export function View({ ask }: { ask: SingleChoiceAsk }) {
  const { questionId, stemId, response, respond, readOnly } = useQuestion<SingleChoiceResponse>();
  return (
    <ChoiceRows
      name={`${questionId}-choice`}
      labelledBy={stemId}
      options={ask.options}
      choice={response?.choice ?? null}
      onChoose={(choice) => respond({ choice })}
      disabled={readOnly}
    />
  );
}
