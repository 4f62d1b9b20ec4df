/** When somebody looks at an attempt, as the review rules of a quiz tell it apart. */
export const reviewPhases = ["during", "just-after", "later-while-open", "after-close"] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

/** What of an attempt can be shown or held back. */
export const reviewFields = [
  "response",
  "verdict",
  "mark",
  "feedback",
  "right-answer",
  "passages",
  "class-statistics",
] as const;
export type ReviewField = (typeof reviewFields)[number];

/** What is shown in which phase. What a behaviour tells about a try while the attempt runs is its own and not in here. */
export type ReviewRules = { readonly [phase in ReviewPhase]: readonly ReviewField[] };

/** How long *just after* lasts, in milliseconds: two minutes, as in Moodle. */
const justAfter = 120_000;

/**
 * In which phase an attempt is looked at. `endedAt` is null while it runs, and then it is *during* even if the quiz has
 * closed meanwhile: somebody with extra time must not be shown the right answers. After that the close counts before the
 * two minutes, as in Moodle. `closesAt` is the person's own, from their effective terms.
 */
export function phaseOf(
  { endedAt, closesAt }: { readonly endedAt: Date | null; readonly closesAt: string | null },
  at: Date,
): ReviewPhase {
  if (endedAt === null) return "during";
  if (closesAt !== null && at >= new Date(closesAt)) return "after-close";
  return at.getTime() < endedAt.getTime() + justAfter ? "just-after" : "later-while-open";
}

/** What may be shown in a phase. */
export function visibleFields(review: ReviewRules, phase: ReviewPhase): ReadonlySet<ReviewField> {
  return new Set(review[phase]);
}

/** What may be shown of an attempt that has ended once its marks are released: those, and the answers they were given for. */
export function withReleased(fields: ReadonlySet<ReviewField>): ReadonlySet<ReviewField> {
  return new Set([...fields, "response", "mark"]);
}
