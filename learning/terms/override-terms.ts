import { millisecondsOf } from "./instant";
import type { Terms, TermsOverride } from "./terms";

/** `changes` without what is undefined: that says nothing. */
function said<T extends object>(
  changes: T | undefined,
): { [field in keyof T]?: Exclude<T[field], undefined> } {
  const entries = Object.entries(changes ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [field in keyof T]?: Exclude<T[field], undefined> };
}

/**
 * Terms as one override changes them, field by field. A due time that it sets takes an earlier close along, and a close a
 * later due time, unless it sets both: who gives somebody until Friday means that they can work until Friday.
 */
export function overrideTerms(terms: Terms, override: TermsOverride): Terms {
  const { paper, attempts, review, ...plain } = override;
  const changed: Terms = {
    ...terms,
    ...said(plain),
    paper: { ...terms.paper, ...said(paper) },
    attempts: { ...terms.attempts, ...said(attempts) },
    review: { ...terms.review, ...said(review) },
  };
  const [due, closes] = [millisecondsOf(changed.dueAt), millisecondsOf(changed.closesAt)];
  if (due === null || closes === null || due <= closes) return changed;
  return override.closesAt === undefined
    ? { ...changed, closesAt: changed.dueAt }
    : { ...changed, dueAt: changed.closesAt };
}
