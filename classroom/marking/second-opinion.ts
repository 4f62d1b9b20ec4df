import { type Levels, type Rubric, rankOf } from "./rubric";

/** One person's mark of one answer. `isSecond` stands beside the mark that counts and changes nothing by itself. */
export type GivenMark = {
  readonly id: string;
  readonly markerId: string;
  readonly isSecond: boolean;
  readonly levels: Levels;
  readonly at: Date;
};

/** Two marks of one answer, the second given without knowledge of the first. */
export type MarkPair = { readonly first: GivenMark; readonly second: GivenMark };

/** So many levels apart on one criterion, and two markers do not mean the same by the rubric: a third is asked for. */
export const farApart = 2;

/** The mark that counts: the last that is no second one. `marks` are in the order in which they were given. */
export function standingMark(marks: readonly GivenMark[]): GivenMark | null {
  return marks.findLast(({ isSecond }) => !isSecond) ?? null;
}

/** The last second mark with the mark that stood when it was given, or null where there is no second mark. */
export function pairOf(marks: readonly GivenMark[]): MarkPair | null {
  const place = marks.findLastIndex(({ isSecond }) => isSecond);
  const second = marks[place];
  const first = standingMark(marks.slice(0, Math.max(place, 0)));
  return second && first ? { first, second } : null;
}

/** The criteria on which two marks lie far apart, counted in levels from fewest points to most. */
export function disputedCriteria(rubric: Rubric, { first, second }: MarkPair): string[] {
  const apart = rubric.filter((criterion) => {
    const [one, other] = [first.levels[criterion.id], second.levels[criterion.id]];
    if (one === undefined || other === undefined) return false;
    return Math.abs(rankOf(criterion, one) - rankOf(criterion, other)) >= farApart;
  });
  return apart.map(({ id }) => id);
}

/** Whether somebody else still has to decide: the two are far apart, and nobody but them has marked the answer since. */
export function asksForThird(rubric: Rubric, marks: readonly GivenMark[]): boolean {
  const pair = pairOf(marks);
  if (!pair || disputedCriteria(rubric, pair).length === 0) return false;
  const since = marks.slice(marks.indexOf(pair.second) + 1);
  return !since.some(({ isSecond, markerId }) => !isSecond && !isOneOf(pair, markerId));
}

function isOneOf({ first, second }: MarkPair, markerId: string): boolean {
  return markerId === first.markerId || markerId === second.markerId;
}

/** As what somebody marks: for the score; as a second opinion; or to decide between two who are far apart. */
export type Turn = "first" | "second" | "third";
export const turns = ["first", "second", "third"] as const satisfies readonly Turn[];

type Candidate = {
  readonly waits: boolean;
  readonly marks: readonly GivenMark[];
  /** Whether an instructor has decided it. */
  readonly byInstructor: boolean;
};

/**
 * Whether an answer is this marker's to mark in this turn. Nobody is their own second opinion, or judge in their own dispute,
 * and nobody but an instructor decides again what an instructor has decided.
 */
export function isForTurn(
  turn: Turn,
  rubric: Rubric,
  { waits, marks, byInstructor }: Candidate,
  marker: { readonly personId: string; readonly isInstructor: boolean },
): boolean {
  if (turn !== "second" && byInstructor && !marker.isInstructor) return false;
  if (turn === "first") return waits;
  if (waits) return false;
  const pair = pairOf(marks);
  if (turn === "third")
    return asksForThird(rubric, marks) && pair !== null && !isOneOf(pair, marker.personId);
  const standing = standingMark(marks);
  return standing !== null && pair === null && standing.markerId !== marker.personId;
}
