import { worthOf } from "@/quiz/scoring/worth-of";
import type { Levels, Rubric } from "./rubric";

/** *raise-only*: nobody loses by it; *any*: whatever the new points say. */
export const recomputePolicies = ["raise-only", "any"] as const;
export type RecomputePolicy = (typeof recomputePolicies)[number];

/** A marked answer whose score still is what its mark made it. */
export type Marked = {
  readonly attempt: string;
  readonly seen: number;
  readonly fraction: number;
  readonly mark: string;
  readonly levels: Levels;
};

/** What the points of a new rubric make of an answer's levels. */
export type Recomputed = Marked & {
  readonly to: number;
  readonly parts: readonly { id: string; fraction: number }[];
};

/**
 * What changes when the levels that markers chose are worth what another rubric says: the answers whose fraction changes, by
 * attempt. A mark whose levels that rubric does not have is left as it is.
 */
export function recompute(rubric: Rubric, marked: readonly Marked[], policy: RecomputePolicy): Recomputed[] {
  return marked
    .flatMap((answer) => {
      const worth = worthOf(rubric, answer.levels);
      if (!worth || worth.fraction === answer.fraction) return [];
      if (policy === "raise-only" && worth.fraction < answer.fraction) return [];
      return [{ ...answer, to: worth.fraction, parts: worth.parts }];
    })
    .sort((one, other) => (one.attempt < other.attempt ? -1 : 1));
}
