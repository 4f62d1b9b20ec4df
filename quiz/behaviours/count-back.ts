import type { Outcome } from "./behaviour";
import { lessPenalties } from "./less-penalties";

/** One part of the last response: what it is worth, since which try it has stood so, and what that leaves of it. */
export type CountedPart = {
  readonly part: string | null;
  readonly since: number;
  readonly raw: number;
  readonly fraction: number;
};

/**
 * Counts back for each part of the last response to the try since which it has been worth the same, and takes a penalty
 * for every try before that. Only outcomes are seen: a part that changed from one right answer to another stays right.
 * A response without parts, or whose parts are worth nothing though it is worth something, counts as one part.
 */
export function countBack(outcomes: readonly Outcome[], penalty: number): readonly CountedPart[] {
  const last = outcomes.at(-1);
  if (!last) return [];
  const parts = last.parts ?? [];
  const ids = parts.some(({ fraction }) => fraction > 0) ? parts.map(({ id }) => id) : [null];
  return ids.map((part) => {
    const raw = worthOf(part, last);
    const since = outcomes.findLastIndex((outcome) => worthOf(part, outcome) !== raw) + 2;
    return { part, since, raw, fraction: lessPenalties(raw, since - 1, penalty) };
  });
}

function worthOf(part: string | null, outcome: Outcome): number {
  if (part === null) return outcome.fraction;
  return outcome.parts?.find(({ id }) => id === part)?.fraction ?? 0;
}
