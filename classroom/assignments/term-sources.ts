import { type Accommodation, effectiveTerms, type Override } from "@/learning/terms/effective-terms";
import { overrideTerms } from "@/learning/terms/override-terms";
import { type Terms, type TermsOverride, termsOverrideSchema } from "@/learning/terms/terms";

/** The terms whose origin is worth telling, in the order in which they are told. */
export const tracedTerms = [
  "opensAt",
  "dueAt",
  "closesAt",
  "timeLimit",
  "extraTime",
  "lateAnswersWithin",
  "attempts.allowed",
  "attempts.delay",
  "attempts.grading",
  "behaviour",
  "navigation",
  "review",
] as const;
export type TracedTerm = (typeof tracedTerms)[number];

/**
 * Where a value came from: the assignment itself, or the override that had the last word. `adjustedBy` says what moved it after
 * that: the person's accommodation, or the rule that nothing is due after it closes.
 */
export type TermSource<Row> = {
  readonly term: TracedTerm;
  readonly value: unknown;
  readonly override: Row | null;
  readonly adjustedBy: "accommodation" | "order" | null;
};

const levels = ["class", "section", "person"] as const;

/** Every term that holds for somebody, with where it came from. The rows are in the order they were given. */
export function termSources<Row extends Override>(
  base: Terms,
  rows: readonly Row[],
  accommodation: Accommodation,
  zone: string,
): TermSource<Row>[] {
  const inOrder = levels.flatMap((level) => rows.filter((row) => row.level === level));
  const origin = new Map<TracedTerm, Row>();
  let merged = base;
  for (const row of inOrder) {
    const said = termsOverrideSchema.parse(row.terms);
    const next = overrideTerms(merged, said);
    for (const term of tracedTerms)
      if (isSaid(said, term) || !isSame(termIn(merged, term), termIn(next, term))) origin.set(term, row);
    merged = next;
  }
  const unaided = effectiveTerms(base, rows, { timeFactor: 1, extraDays: 0 }, zone);
  const effective = effectiveTerms(base, rows, accommodation, zone);
  return tracedTerms.map((term) => {
    const value = termIn(effective, term);
    const isAided = !isSame(value, termIn(unaided, term));
    const isOrdered = !isSame(termIn(unaided, term), termIn(merged, term)) && term !== "extraTime";
    const adjustedBy = isAided ? ("accommodation" as const) : isOrdered ? ("order" as const) : null;
    return { term, value, override: origin.get(term) ?? null, adjustedBy };
  });
}

function termIn(terms: Terms, term: TracedTerm): unknown {
  if (term === "attempts.allowed") return terms.attempts.allowed;
  if (term === "attempts.delay") return terms.attempts.delay;
  if (term === "attempts.grading") return terms.attempts.grading;
  return terms[term];
}

function isSaid(said: TermsOverride, term: TracedTerm): boolean {
  if (term === "extraTime") return false;
  if (term === "attempts.allowed") return said.attempts?.allowed !== undefined;
  if (term === "attempts.delay") return said.attempts?.delay !== undefined;
  if (term === "attempts.grading") return said.attempts?.grading !== undefined;
  return said[term] !== undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
