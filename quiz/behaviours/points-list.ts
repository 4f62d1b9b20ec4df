import { fraction } from "@/quiz/fraction";
import type { Behaviour, BehaviourSettings, Grade, GradeStep, History } from "./behaviour";
import { gradedTries } from "./graded-tries";
import { standingWithTries } from "./standing-with-tries";
import { trueShare } from "./true-share";

/** Points per try; without a list there is one try, worth everything. */
function listOf({ pointsList }: BehaviourSettings): readonly [number, ...number[]] {
  const [first = 1, ...rest] = pointsList;
  return [first, ...rest];
}

function grade(history: History, settings: BehaviourSettings): Grade {
  const list = listOf(settings);
  const [of] = list;
  const steps: GradeStep[] = [];
  let points = 0;
  let bestBefore = 0;
  for (const outcome of gradedTries(history, { allowed: list.length, endsWhenRight: true })) {
    const { tryNumber, checked, fraction: raw } = outcome;
    const worth = list[tryNumber - 1] ?? 0;
    points += worth * Math.max(0, trueShare(raw) - trueShare(bestBefore));
    const kept = Math.min(1, fraction(points, of));
    steps.push({
      rule: "points-list",
      tryNumber,
      checked,
      raw,
      bestBefore,
      worth,
      points: fraction(points, 1),
      of,
      fraction: kept,
    });
    bestBefore = Math.max(bestBefore, raw);
  }
  return { fraction: steps.at(-1)?.fraction ?? 0, steps };
}

/**
 * The n-th try earns (score − best so far) × the n-th number of the list; the grade is the points of all tries as part of
 * the first number. So another try never loses anything. A right try or the end of the list ends the question.
 * Source: PrairieLearn's exams, where `[10, 7, 5, 2]` is what four tries are worth.
 */
export const pointsList: Behaviour = {
  id: "points-list",
  asksCertainty: false,
  checks: true,
  standing: (history, settings, ended) =>
    standingWithTries(grade, { allowed: listOf(settings).length, hints: 0 }, history, settings, ended),
  grade,
};
