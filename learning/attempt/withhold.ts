import type { ReviewField } from "@/learning/terms/review-rules";
import type { QuestionResult, ResultReply } from "./result-reply";

/** A result with what the review rules do not show now taken out; `shown` says what is left. */
export function withhold(result: Omit<ResultReply, "shown">, shown: ReadonlySet<ReviewField>): ResultReply {
  const questions = result.questions.map((question) => withholdFrom(question, shown));
  const fields = [...shown];
  if (shown.has("mark")) return { ...result, questions, shown: fields };
  const { waiting: _, ...rest } = result;
  return { ...rest, score: 0, outOf: 0, questions, objectives: [], shown: fields };
}

/** What waits for its reveal tells nothing anyway, and keeps saying that it waits. */
function withholdFrom(question: QuestionResult, shown: ReadonlySet<ReviewField>): QuestionResult {
  const tellsRight = shown.has("right-answer");
  const tellsMark = shown.has("mark");
  const isOpen = shown.has("verdict") || question.verdict === "locked";
  return {
    ...question,
    response: shown.has("response") ? question.response : null,
    verdict: isOpen ? question.verdict : "hidden",
    fraction: tellsMark ? question.fraction : null,
    points: tellsMark ? question.points : 0,
    outOf: tellsMark ? question.outOf : 0,
    lines: question.lines.map((line) => ({
      ...line,
      answer: shown.has("response") ? line.answer : null,
      right: tellsRight ? line.right : null,
      standing: isOpen ? line.standing : "hidden",
      feedback: shown.has("feedback") ? line.feedback : null,
      note: shown.has("feedback") ? line.note : null,
    })),
    overall: shown.has("feedback") && tellsRight ? question.overall : null,
    marking: tellsMark && tellsRight ? question.marking : null,
    hint: shown.has("feedback") ? question.hint : null,
    cites: shown.has("passages") ? question.cites : [],
  };
}
