import type { Question } from "@/quiz/question";
import type { AnyQuestionType } from "@/quiz/question-types/question-type";
import { questionTypes } from "@/quiz/question-types/register";

/** A question whose type is known and whose ask and key keep to it. Only `questionType` knows what they are. */
type ReadQuestion = { readonly questionType: AnyQuestionType; readonly ask: unknown; readonly key: unknown };

/** Reads ask and key with the schemas of the question's type; null when the type is unknown or they do not keep to it. */
export function readQuestion(question: Pick<Question, "type" | "ask" | "key">): ReadQuestion | null {
  const questionType = questionTypes[question.type];
  if (!questionType) return null;
  const ask = questionType.ask.safeParse(question.ask);
  const key = questionType.key.safeParse(question.key);
  return ask.success && key.success ? { questionType, ask: ask.data, key: key.data } : null;
}

/** Reads a response to that question; null when it is malformed or names what was not asked. */
export function readResponse(
  { questionType, ask }: ReadQuestion,
  response: unknown,
): { response: unknown } | null {
  const read = questionType.response.safeParse(response);
  return read.success && questionType.fits(ask, read.data) ? { response: read.data } : null;
}
