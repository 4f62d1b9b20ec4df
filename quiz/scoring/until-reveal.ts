import type { Question } from "@/quiz/question";
import { questionTypes } from "@/quiz/question-types/register";
import { readQuestion, readResponse } from "./read-question";

/** Whether a question is scored only when the person asks what happened. Until then nothing of its key may be told. */
export function waitsForReveal({ type }: Pick<Question, "type">): boolean {
  return questionTypes[type]?.scoredAt === "reveal";
}

/** What somebody said to a question that waits, in words that hold nothing of its key; null where they said nothing. */
export function wordsUntilReveal(
  question: Pick<Question, "type" | "ask" | "key">,
  response: unknown,
): string | null {
  const read = readQuestion(question);
  const fitting = read && response !== null && response !== undefined ? readResponse(read, response) : null;
  return (fitting && read?.questionType.inWords?.(fitting.response)) ?? null;
}
