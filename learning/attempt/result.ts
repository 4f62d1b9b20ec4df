import { citedText } from "@/learning/modules/cited-text";
import type { Module } from "@/learning/modules/module";
import type { Question } from "@/quiz/question";
import { reviewQuestion } from "@/quiz/scoring/review-question";
import { totalPoints } from "@/quiz/scoring/score-paper";
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
    },
    hint: question.hint ?? null,
    cites: question.cites.flatMap((id) => citedText(module, id) ?? []),
  };
}

/** The points of each objective that these questions are about, in the module's order. */
export function objectiveResults(
  { objectives }: Pick<Module, "objectives">,
  questions: readonly Pick<QuestionResult, "objective" | "points" | "outOf">[],
): ObjectiveResult[] {
  return objectives.flatMap(({ id, text }) => {
    const about = questions.filter(({ objective }) => objective === id);
    if (about.length === 0) return [];
    return {
      id,
      text,
      points: totalPoints(about.map(({ points }) => points)),
      outOf: totalPoints(about.map(({ outOf }) => outOf)),
    };
  });
}
