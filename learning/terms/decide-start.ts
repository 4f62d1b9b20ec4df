import { millisecondsOf } from "./instant";
import type { Terms } from "./terms";
import { isOpenAt } from "./window";

export type StartDecision =
  | { readonly kind: "may-start" }
  | { readonly kind: "not-open-yet"; readonly opensAt: Date }
  | { readonly kind: "closed" }
  /** All are used up, or the next one would have to wait until after the close. */
  | { readonly kind: "none-left" }
  | { readonly kind: "wait"; readonly until: Date };

/**
 * Whether somebody may begin another attempt now, after `earlier` ones under the same terms. The delay is counted from
 * the end of the one that ended last, as in Moodle.
 */
export function decideStart(
  terms: Pick<Terms, "opensAt" | "closesAt" | "attempts">,
  earlier: readonly { readonly endedAt: Date | null }[],
  at: Date,
): StartDecision {
  const { allowed, delay } = terms.attempts;
  const opens = millisecondsOf(terms.opensAt);
  if (opens !== null && at.getTime() < opens) return { kind: "not-open-yet", opensAt: new Date(opens) };
  if (!isOpenAt(terms, at)) return { kind: "closed" };
  if (allowed !== null && earlier.length >= allowed) return { kind: "none-left" };
  const ends = earlier.flatMap(({ endedAt }) => endedAt?.getTime() ?? []);
  if (delay === 0 || ends.length === 0) return { kind: "may-start" };
  const until = new Date(Math.max(...ends) + delay * 60_000);
  if (at >= until) return { kind: "may-start" };
  return isOpenAt(terms, until) ? { kind: "wait", until } : { kind: "none-left" };
}
