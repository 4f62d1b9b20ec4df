import type { Question } from "@/quiz/question";
import type { Verdict } from "@/quiz/question-types/question-type";
import { readQuestion, readResponse } from "./read-question";

/**
 * What a response to a question is worth. Total: an unknown type, an ask or key that is not its type's, a malformed
 * response or one that names foreign ids is `invalid`; no response (null) and a blank one are `unanswered`.
 */
export function scoreQuestion(question: Pick<Question, "type" | "ask" | "key">, response: unknown): Verdict {
  const read = readQuestion(question);
  if (!read) return { verdict: "invalid" };
  if (response === null || response === undefined) return { verdict: "unanswered" };
  const fitting = readResponse(read, response);
  return fitting ? read.questionType.score(read.key, fitting.response, read.ask) : { verdict: "invalid" };
}
