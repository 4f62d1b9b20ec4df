import type { GradeStep } from "@/quiz/behaviours/behaviour";
import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import type { Verdict } from "@/quiz/question-types/question-type";
import {
  type CheckedTry,
  deferredRules,
  type GradingRules,
  gradeQuestion,
  type StandingAnswer,
} from "./grade-question";
import { isSetAside } from "./set-aside";
import { toUnits, unitsOfOne } from "./units";

/** What one question is worth, and what that was computed from. `points` keeps seven decimals. */
export type QuestionScore = {
  readonly questionId: string;
  readonly questionVersion: string;
  readonly answerRevision: number | null;
  readonly verdict: Verdict;
  readonly points: number;
  readonly outOf: number;
  /** How the behaviour made the fraction, in order; empty where nothing was graded. */
  readonly steps: readonly GradeStep[];
};

/** Points in all. What waits for a person to mark it is in neither `points` nor `outOf`: `waiting` is what it may bring. */
export type Total = { readonly points: number; readonly outOf: number; readonly waiting: number };

export type PaperScore = Total & { readonly scores: readonly QuestionScore[] };

/**
 * Scores a whole paper. Points are fraction × points of the question, to seven decimals; the total is their sum in whole
 * units of 1e-7, given to five decimals, so that three thirds of a point are one point. Five and seven are the decimals
 * that Moodle stores (`quiz_attempts.sumgrades`, `question_attempt_steps.fraction`). What is unanswered or invalid is worth 0
 * here; what its response sets aside is out of 0 as well; what waits for a person is in no total yet. `tries` are the answers
 * that were checked under way, by question and in their order; `rules` say what comes of them.
 */
export function scorePaper(
  questions: readonly Question[],
  responses: ReadonlyMap<string, StandingAnswer>,
  rules: GradingRules = deferredRules,
  tries: ReadonlyMap<string, readonly CheckedTry[]> = new Map(),
): PaperScore {
  const scores = questions.map((question) =>
    scoreOfQuestion(question, responses.get(question.id), tries.get(question.id) ?? [], rules),
  );
  return { scores, ...totalOf(scores) };
}

/** Adds up what questions were found to be worth. */
export function totalOf(scores: readonly Pick<QuestionScore, "verdict" | "points" | "outOf">[]): Total {
  const waits = scores.filter(({ verdict }) => verdict.verdict === "needs-a-person");
  const counts = scores.filter((score) => !waits.includes(score));
  return {
    points: totalPoints(counts.map(({ points }) => points)),
    outOf: totalPoints(counts.map(({ outOf }) => outOf)),
    waiting: totalPoints(waits.map(({ outOf }) => outOf)),
  };
}

/** What one question of a paper is worth. */
export function scoreOfQuestion(
  question: Question,
  answer: StandingAnswer | undefined,
  tries: readonly CheckedTry[] = [],
  rules: GradingRules = deferredRules,
): QuestionScore {
  const { verdict, steps } = gradeQuestion(question, answer, tries, rules);
  const fraction = verdict.verdict === "scored" ? verdict.fraction : 0;
  return {
    questionId: question.id,
    questionVersion: questionVersion(question),
    answerRevision: answer?.revision ?? null,
    verdict,
    points: toUnits(fraction * question.points) / unitsOfOne,
    outOf: isSetAside(question, answer?.response) ? 0 : question.points,
    steps,
  };
}

/** Points added up without drift: in whole units of 1e-7, given to five decimals. */
export function totalPoints(points: readonly number[]): number {
  const units = points.reduce((sum, point) => sum + toUnits(point), 0);
  return (Math.round(units / 100) + 0) / 100_000;
}
