import { citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";
import type { Question } from "@/quiz/question";
import { reviewQuestion } from "@/quiz/scoring/review-question";
import { totalPoints } from "@/quiz/scoring/score-paper";
import { wordsUntilReveal } from "@/quiz/scoring/until-reveal";
import type { ObjectiveResult, QuestionResult } from "./result-reply";
import type { ScoreRow } from "./result-store";

/**
 * One question of an ended attempt: what was asked and answered, what the stored score says it is worth, and what the
 * author says to it. The score is never computed anew here; only the explanation is.
 */
export function questionResult(
  module: Module,
  question: Question,
  ask: unknown,
  score: ScoreRow,
): QuestionResult {
  const { lines, overall, marking } = reviewQuestion(question, score.response);
  return {
    id: question.id,
    type: question.type,
    objective: question.objective,
    ask,
    response: score.response,
    verdict: score.verdict,
    fraction: score.fraction,
    points: score.points,
    outOf: score.outOf,
    lines: lines.map(({ id, prompt, answer, right, standing, feedback, note }) => ({
      id,
      prompt,
      answer,
      right,
      standing,
      feedback,
      note: note ?? null,
    })),
    overall,
    marking: marking && {
      rubric: marking.rubric.map(({ id, text, levels }) => ({
        id,
        text,
        levels: levels.map(({ points, text }) => ({ points, text })),
      })),
      outline: marking.outline,
      marks: score.mark && { levels: { ...score.mark.levels }, comment: score.mark.comment },
    },
    hint: question.hint ?? null,
    cites: question.cites.flatMap((id) => citedText(module, id) ?? []),
  };
}

/** A question that has no score before the reveal: what was asked and answered, and not a byte of its key. */
export function waitingResult(question: Question, ask: unknown, response: unknown): QuestionResult {
  const { id, type, objective } = question;
  const words = wordsUntilReveal(question, response);
  const line = { id: "answer", prompt: null, answer: words, right: null, feedback: null, note: null };
  return {
    id,
    type,
    objective,
    ask,
    response,
    verdict: words === null ? "unanswered" : "locked",
    fraction: null,
    points: 0,
    outOf: 0,
    lines: [{ ...line, standing: words === null ? "blank" : "waiting" }],
    overall: null,
    marking: null,
    hint: null,
    cites: [],
  };
}

/** The points of each objective that these questions are about and count for, in the module's order. What waits counts for none. */
export function objectiveResults(
  { objectives }: Pick<Module, "objectives">,
  questions: readonly Pick<QuestionResult, "objective" | "verdict" | "points" | "outOf">[],
): ObjectiveResult[] {
  return objectives.flatMap(({ id, text }) => {
    const about = questions.filter(
      ({ objective, verdict }) => objective === id && verdict !== "needs-a-person",
    );
    if (about.every(({ outOf }) => outOf === 0)) return [];
    return {
      id,
      text,
      points: totalPoints(about.map(({ points }) => points)),
      outOf: totalPoints(about.map(({ outOf }) => outOf)),
    };
  });
}
