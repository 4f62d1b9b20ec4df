import type { Certainty } from "./behaviour";
import { assumedCertainty, certaintyMark, certaintyTable } from "./certainty-mark";

/** One question of a quiz taken with certainties: `raw` is what the answer was worth by itself, null if there was none. */
export type CertaintyAnswer = {
  readonly points: number;
  readonly raw: number | null;
  readonly certainty: Certainty | null;
};

export type CertaintyTotals = {
  readonly count: number;
  /** Mean raw fraction, weighted by points. */
  readonly accuracy: number;
  /** Mean mark with certainty, weighted by points, −6…3. */
  readonly average: number;
  /** What choosing certainties well added, or badly took away. */
  readonly bonus: number;
  readonly accuracyWithBonus: number;
};

export type CertaintyJudgement =
  | "overconfident"
  | "slightly-overconfident"
  | "well-judged"
  | "slightly-underconfident"
  | "underconfident";

export type CertaintyLevel = {
  readonly certainty: Certainty;
  readonly count: number;
  /** Null where the level was never chosen; so is the judgement. */
  readonly accuracy: number | null;
  /** Between which accuracies the level pays best. */
  readonly from: number;
  readonly to: number;
  readonly judgement: CertaintyJudgement | null;
};

export type CertaintySummary = {
  /** Over all questions, unanswered ones as 0; null if there are none. */
  readonly whole: CertaintyTotals | null;
  /** Over what was answered. */
  readonly answered: CertaintyTotals | null;
  readonly levels: readonly CertaintyLevel[];
};

/**
 * How well somebody knew what they knew. Source: Moodle's summary of certainty-based marking: accuracy Σw·raw/Σw, and a
 * bonus of a tenth of what the average mark lies above the best that one certainty for everything would have brought.
 * Questions without points are left out, and an answer without a certainty counts as low.
 */
export function certaintySummary(answers: readonly CertaintyAnswer[]): CertaintySummary {
  const counted = answers.filter(({ points }) => points > 0);
  return {
    whole: totalsOf(counted),
    answered: totalsOf(counted.filter(({ raw }) => raw !== null)),
    levels: ([3, 2, 1] as const).map((certainty) => levelOf(certainty, counted)),
  };
}

function totalsOf(answers: readonly CertaintyAnswer[]): CertaintyTotals | null {
  const accuracy = meanOf(answers, ({ raw }) => raw ?? 0);
  const average = meanOf(answers, ({ raw, certainty }) =>
    raw === null ? 0 : certaintyMark(raw, certainty ?? assumedCertainty),
  );
  if (accuracy === null || average === null) return null;
  const expected = Object.values(certaintyTable).map(
    ({ right, wrong }) => accuracy * right + (1 - accuracy) * wrong,
  );
  const bonus = 0.1 * (average - Math.max(...expected));
  return { count: answers.length, accuracy, average, bonus, accuracyWithBonus: accuracy + bonus };
}

function levelOf(certainty: Certainty, answers: readonly CertaintyAnswer[]): CertaintyLevel {
  const chosen = answers.filter(
    (answer) => answer.raw !== null && (answer.certainty ?? assumedCertainty) === certainty,
  );
  const accuracy = meanOf(chosen, ({ raw }) => raw ?? 0);
  const { from, to } = certaintyTable[certainty];
  const judgement = accuracy === null ? null : judge(accuracy, from, to, chosen.length);
  return { certainty, count: chosen.length, accuracy, from, to, judgement };
}

/** Outside the range of its level; only slightly so unless distance² × count passes ½, Moodle's rough test of significance. */
function judge(accuracy: number, from: number, to: number, count: number): CertaintyJudgement {
  const isClear = (limit: number) => (accuracy - limit) ** 2 * count > 0.5;
  if (accuracy < from - 5e-7) return isClear(from) ? "overconfident" : "slightly-overconfident";
  if (accuracy > to + 5e-7) return isClear(to) ? "underconfident" : "slightly-underconfident";
  return "well-judged";
}

/** The mean of a figure, weighted by points. */
function meanOf(
  answers: readonly CertaintyAnswer[],
  figure: (answer: CertaintyAnswer) => number,
): number | null {
  const weight = answers.reduce((sum, { points }) => sum + points, 0);
  if (weight === 0) return null;
  return answers.reduce((sum, answer) => sum + answer.points * figure(answer), 0) / weight;
}
