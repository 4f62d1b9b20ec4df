import { scoreColumns } from "@/learning/attempt/score-columns";
import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import { type CheckedTry, deferredRules, type GradingRules } from "@/quiz/scoring/grade-question";
import { readQuestion } from "@/quiz/scoring/read-question";
import { type QuestionScore, scoreOfQuestion } from "@/quiz/scoring/score-paper";
import { scoreQuestion } from "@/quiz/scoring/score-question";
import { toUnits, unitsOfOne } from "@/quiz/scoring/units";
import { worthOf } from "@/quiz/scoring/worth-of";
import type { ScoreHistory, StoredScore, Worth } from "./score-history";

/**
 * What a question's answer is worth by one version of the question, on the ground that a score rests on: its answer and tries
 * are scored from the log, its mark's levels are worth what the rubric says. Null where that cannot be said: a score that was
 * set by hand, or levels that the rubric does not have.
 */
export function worthBy(
  question: Question,
  ground: StoredScore,
  history: ScoreHistory,
  rules: GradingRules,
): Worth | null {
  if (ground.cause === "override") return null;
  if (ground.cause === "mark") return worthOfMark(question, ground, history);
  const answer = history.entries.find(({ revision }) => revision === ground.answerRevision);
  // A forecast is scored at its reveal, by itself.
  if (ground.cause === "reveal") return fromScore(scoreOfQuestion(question, answer, [], deferredRules));
  return fromScore(scoreOfQuestion(question, answer, triedBy(question, history.tries), rules));
}

/** Tries as this version of the question scores them. One that does not belong to it is worth nothing. */
function triedBy(question: Question, tries: readonly CheckedTry[]): CheckedTry[] {
  return tries.map(({ response, answerRevision, certainty }) => {
    const verdict = scoreQuestion(question, response);
    if (verdict.verdict !== "scored") return { response, answerRevision, certainty, fraction: 0 };
    const { fraction, parts } = verdict;
    return { response, answerRevision, certainty, fraction, ...(parts ? { parts } : {}) };
  });
}

function worthOfMark(
  question: Question,
  { causeId, answerRevision }: StoredScore,
  { marks }: ScoreHistory,
): Worth | null {
  const read = readQuestion(question);
  const rubric = read?.questionType.marking?.(read.key).rubric;
  const mark = marks.find(({ id }) => id === causeId);
  const worth = rubric && mark ? worthOf(rubric, mark.levels) : null;
  if (!worth) return null;
  return {
    verdict: "scored",
    ...worth,
    points: toUnits(worth.fraction * question.points) / unitsOfOne,
    outOf: question.points,
    answerRevision,
    questionVersion: questionVersion(question),
    steps: null,
  };
}

function fromScore(score: QuestionScore): Worth {
  const { questionId: _, fraction, parts, steps, ...worth } = scoreColumns(score);
  return { ...worth, fraction: fraction ?? null, parts: parts ?? null, steps: steps ?? null };
}
