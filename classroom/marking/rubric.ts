import type { Marking } from "@/quiz/question-types/question-type";

export type Rubric = Marking["rubric"];
export type Criterion = Rubric[number];

/** The level chosen for each criterion, by the criterion's id: its place in the author's list, from 0. */
export type Levels = Readonly<Record<string, number>>;

/** How high a level stands among those of its criterion, from 0 for the one with the fewest points, in whatever order the author wrote them. */
export function rankOf({ levels }: Criterion, level: number): number {
  const points = levels[level]?.points ?? 0;
  return levels.filter((other) => other.points < points).length;
}

/** The place in the author's list of the level that stands so high; undefined where there is none. */
export function levelAtRank(criterion: Criterion, rank: number): number | undefined {
  const level = criterion.levels.findIndex((_, place) => rankOf(criterion, place) === rank);
  return level === -1 ? undefined : level;
}
