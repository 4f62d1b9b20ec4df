import type { Question } from "@/quiz/question";
import { readQuestion, readResponse } from "./read-question";

/** Whether a response takes its question out of the count, as "I already know" does with a forecast. Total, as scoring is. */
export function isSetAside(question: Pick<Question, "type" | "ask" | "key">, response: unknown): boolean {
  const read = readQuestion(question);
  const fitting = read && response !== null && response !== undefined ? readResponse(read, response) : null;
  return fitting !== null && (read?.questionType.isSetAside?.(fitting.response) ?? false);
}
