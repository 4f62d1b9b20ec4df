import type { AnyQuestionType, ReviewLine, Verdict } from "@/quiz/question-types/question-type";
import type { EvidenceAsk, EvidenceResponse, PartTypes } from "./schema";

type Answer = EvidenceResponse["answer"];

/** The question inside: its type and its ask without the name of the type. */
export type Part = { readonly questionType: AnyQuestionType; readonly ask: unknown };

/** The part of a question. Null when there is no such type, which the schema of the ask has ruled out. */
export function partOf(parts: PartTypes, { part: { type, ...ask } }: Pick<EvidenceAsk, "part">): Part | null {
  const types = parts();
  const questionType = Object.hasOwn(types, type) ? types[type] : undefined;
  return questionType ? { questionType, ask } : null;
}

/** Whether an answer is one of the part's own type and names nothing that the part does not ask. */
export function answerFits({ questionType, ask }: Part, answer: Answer): boolean {
  if (answer === null) return true;
  const read = questionType.response.safeParse(answer);
  return read.success && questionType.fits(ask, read.data);
}

/** The verdict on the answer to the part alone. `invalid` when the key is not its type's. */
export function scorePart({ questionType, ask }: Part, key: unknown, answer: Answer): Verdict {
  const read = questionType.key.safeParse(key);
  if (!read.success) return { verdict: "invalid" };
  if (answer === null) return { verdict: "unanswered" };
  const given = questionType.response.safeParse(answer);
  return given.success ? questionType.score(read.data, given.data, ask) : { verdict: "invalid" };
}

/** The lines of the part's own review; none when the key is not its type's. */
export function reviewPart({ questionType, ask }: Part, key: unknown, answer: Answer): ReviewLine[] {
  const read = questionType.key.safeParse(key);
  if (!read.success) return [];
  const given = answer === null ? null : questionType.response.safeParse(answer);
  return questionType.review(ask, read.data, given?.success ? given.data : null);
}
