import { z } from "zod";
import type { AppealRow } from "./appeal-store";

/** What became of an appeal, in the words of whoever decided it. */
const decision = z.strictObject({ accepted: z.boolean(), words: z.string(), at: z.iso.datetime() });

export const appealReply = z.strictObject({
  id: z.uuid(),
  attempt: z.uuid(),
  question: z.string(),
  sentence: z.string(),
  cites: z.array(z.string()),
  at: z.iso.datetime(),
  /** Null while nobody has decided it. */
  decision: decision.nullable(),
});

export type AppealReply = z.input<typeof appealReply>;

/** An appeal as it leaves. */
export function shownAppeal(row: AppealRow): AppealReply {
  const { id, attemptId, questionId, sentence, cites, at, decision: decided } = row;
  return {
    id,
    attempt: attemptId,
    question: questionId,
    sentence,
    cites: [...cites],
    at: at.toISOString(),
    decision: decided && {
      accepted: decided.isAccepted,
      words: decided.words,
      at: decided.at.toISOString(),
    },
  };
}
