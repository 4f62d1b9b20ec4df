import { totalPoints } from "@/quiz/scoring/score-paper";
import { type Fault, fault } from "../fault";
import type { PlacedQuestion } from "../quiz-file";

/** A question that a person marks must be worth what its rubric can give: the best level of every criterion. */
export function lintRubric({ file, question, type, at }: PlacedQuestion): Fault[] {
  const marking = type?.marking?.(question.key);
  if (!marking) return [];
  const best = totalPoints(
    marking.rubric.map(({ levels }) => Math.max(...levels.map(({ points }) => points))),
  );
  if (best === question.points) return [];
  const message = `The question is worth ${question.points}, but its rubric gives ${best} at best.`;
  return [fault(file, at(["points"]), message)];
}
