import type { Question } from "@/quiz/question";
import type { Marking, ReviewLine, Verdict } from "@/quiz/question-types/question-type";
import { readQuestion, readResponse } from "./read-question";
import { scoreQuestion } from "./score-question";

/** A line of the review with its feedback in words, or null when the author wrote none for it. */
export type ReviewedLine = Omit<ReviewLine, "feedback"> & { readonly feedback: string | null };

/** One question as its result shows it. `overall` is what the author says about the question, whatever the line. */
export type QuestionReview = {
  readonly verdict: Verdict;
  readonly lines: readonly ReviewedLine[];
  readonly overall: string | null;
  /** What a person marks it by; null for types that need nobody. */
  readonly marking: Marking | null;
};

/**
 * Explains a response: what was given, what is right, and what the author says to it. A line takes the first of its own
 * feedback texts; the only line of a question falls back to `right` or `wrong`. `overall` is `general`, or, for a question of
 * several lines, `right` or `wrong` before it. Whoever calls this has made sure that the key may be shown.
 */
export function reviewQuestion(question: Question, response: unknown): QuestionReview {
  const verdict = scoreQuestion(question, response);
  const read = readQuestion(question);
  if (!read) return { verdict, lines: [], overall: null, marking: null };
  const fitting = response === null || response === undefined ? null : readResponse(read, response);
  const lines = read.questionType.review(read.ask, read.key, fitting?.response ?? null);
  const texts = new Map(Object.entries(question.feedback));
  const outcome = textOfOutcome(verdict, texts);
  const general = texts.get("general") ?? null;
  return {
    verdict,
    lines: lines.map((line) => ({
      ...line,
      feedback: ownText(line, texts) ?? (lines.length === 1 ? outcome : null),
    })),
    overall: lines.length === 1 ? general : (outcome ?? general),
    marking: read.questionType.marking?.(read.key) ?? null,
  };
}

function ownText(line: ReviewLine, texts: ReadonlyMap<string, string>): string | null {
  const id = line.feedback.find((candidate) => texts.has(candidate));
  return id === undefined ? null : (texts.get(id) ?? null);
}

function textOfOutcome(verdict: Verdict, texts: ReadonlyMap<string, string>): string | null {
  if (verdict.verdict !== "scored") return null;
  return texts.get(verdict.fraction >= 1 ? "right" : "wrong") ?? null;
}
