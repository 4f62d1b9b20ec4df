import { fraction } from "@/quiz/fraction";
import { weightedKappa } from "@/quiz/statistics/weighted-kappa";
import { type Criterion, type Rubric, rankOf } from "./rubric";
import type { MarkPair } from "./second-opinion";

/** Two marks of one answer, with the rubric that both went by. */
export type RatedPair = MarkPair & { readonly rubric: Rubric };

/**
 * How far two markers agree on a criterion: over `n` answers the share on which they chose the same level, the share on which
 * they lie at most one level apart, and Cohen's kappa with quadratic weights (Cohen 1968): 1 is full agreement, 0 what
 * chance gives, null where it is not defined.
 */
export type Agreement = {
  readonly id: string;
  readonly text: string;
  readonly n: number;
  readonly exact: number | null;
  readonly adjacent: number | null;
  readonly kappa: number | null;
};

/** The agreement on each criterion of a rubric. Levels count from fewest points to most, whatever order the author wrote them in. */
export function agreementOf(rubric: Rubric, pairs: readonly RatedPair[]): Agreement[] {
  return rubric.map((criterion) => {
    const ranks = pairs.flatMap((pair) => ranksOf(criterion, pair));
    const apart = ranks.map(([one, other]) => Math.abs(one - other));
    const n = ranks.length;
    const share = (most: number) =>
      n === 0 ? null : fraction(apart.filter((levels) => levels <= most).length, n);
    const [ones, others] = [ranks.map(([one]) => one), ranks.map(([, other]) => other)];
    return {
      id: criterion.id,
      text: criterion.text,
      n,
      exact: share(0),
      adjacent: share(1),
      kappa: n === 0 ? null : weightedKappa(ones, others, criterion.levels.length),
    };
  });
}

/** The ranks that two markers gave; nothing where a rubric of another version has no such criterion or more levels. */
function ranksOf({ id, levels }: Criterion, { rubric, first, second }: RatedPair): [number, number][] {
  const own = rubric.find((criterion) => criterion.id === id);
  const [one, other] = [first.levels[id], second.levels[id]];
  if (!own || own.levels.length !== levels.length || one === undefined || other === undefined) return [];
  return [[rankOf(own, one), rankOf(own, other)]];
}
