import { questionVersion } from "@/quiz/paper/question-version";
import type { Question } from "@/quiz/question";
import type { Verdict } from "@/quiz/question-types/question-type";
import { scoreQuestion } from "./score-question";
import { isSetAside } from "./set-aside";
import { toUnits, unitsOfOne } from "./units";

/** The answer that stands: the last one saved. `response` is null when it was taken back. */
export type StandingAnswer = { readonly response: unknown; readonly revision: number };

/** What one question is worth, and what that was computed from. `points` keeps seven decimals. */
export type QuestionScore = {
  readonly questionId: string;
  readonly questionVersion: string;
  readonly answerRevision: number | null;
  readonly verdict: Verdict;
  readonly points: number;
  readonly outOf: number;
};

/** Points in all. What waits for a person to mark it is in neither `points` nor `outOf`: `waiting` is what it may bring. */
export type Total = { readonly points: number; readonly outOf: number; readonly waiting: number };

export type PaperScore = Total & { readonly scores: readonly QuestionScore[] };

/**
 * Scores a whole paper. Points are fraction × points of the question, to seven decimals; the total is their sum in whole
 * units of 1e-7, given to five decimals, so that three thirds of a point are one point. Five and seven are the decimals
 * that Moodle stores (`quiz_attempts.sumgrades`, `question_attempt_steps.fraction`). What is unanswered or invalid is worth 0
 * here; what its response sets aside is out of 0 as well; what waits for a person is in no total yet.
 */
export function scorePaper(
  questions: readonly Question[],
  responses: ReadonlyMap<string, StandingAnswer>,
): PaperScore {
  const scores = questions.map((question) => scoreOf(question, responses.get(question.id)));
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

function scoreOf(question: Question, answer: StandingAnswer | undefined): QuestionScore {
  const verdict = scoreQuestion(question, answer?.response ?? null);
  const fraction = verdict.verdict === "scored" ? verdict.fraction : 0;
  return {
    questionId: question.id,
    questionVersion: questionVersion(question),
    answerRevision: answer?.revision ?? null,
    verdict,
    points: toUnits(fraction * question.points) / unitsOfOne,
    outOf: isSetAside(question, answer?.response) ? 0 : question.points,
  };
}

/** Points added up without drift: in whole units of 1e-7, given to five decimals. */
export function totalPoints(points: readonly number[]): number {
  const units = points.reduce((sum, point) => sum + toUnits(point), 0);
  return (Math.round(units / 100) + 0) / 100_000;
}
