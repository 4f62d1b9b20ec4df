import { fraction } from "@/quiz/fraction";
import type { Marking, VerdictPart } from "@/quiz/question-types/question-type";
import { toUnits } from "./units";

type Rubric = Marking["rubric"];
type Criterion = Rubric[number];
type Levels = Readonly<Record<string, number>>;

/** What a complete mark is worth: 0…1 of the question's points, and of each criterion's. */
export type Worth = { readonly fraction: number; readonly parts: readonly VerdictPart[] };

/**
 * What chosen levels are worth: the sum of their points out of the most that the rubric gives, to seven decimals and
 * without drift. Null for a mark that leaves a criterion out, names another, or chooses a level that is not there.
 */
export function worthOf(rubric: Rubric, levels: Levels): Worth | null {
  if (Object.keys(levels).length !== rubric.length) return null;
  const chosen = rubric.map((criterion) => ({ criterion, points: pointsOf(criterion, levels) }));
  if (chosen.some(({ points }) => points === undefined)) return null;
  const got = chosen.map(({ points }) => toUnits(points ?? 0));
  const most = chosen.map(({ criterion }) => toUnits(mostOf(criterion)));
  return {
    fraction: fraction(sum(got), sum(most)),
    parts: chosen.map(({ criterion }, place) => ({
      id: criterion.id,
      fraction: fraction(got[place] ?? 0, most[place] ?? 0),
    })),
  };
}

function pointsOf({ id, levels }: Criterion, chosen: Levels): number | undefined {
  const level = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return level === undefined ? undefined : levels[level]?.points;
}

function mostOf({ levels }: Criterion): number {
  return Math.max(...levels.map(({ points }) => points));
}

function sum(units: readonly number[]): number {
  return units.reduce((total, unit) => total + unit, 0);
}
