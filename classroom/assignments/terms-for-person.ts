import { type Accommodation, effectiveTerms } from "@/learning/terms/effective-terms";
import { type Terms, termsSchema } from "@/learning/terms/terms";
import type { Assignment } from "./assignment";
import type { OverrideRow } from "./override-store";

export type TermsPerson = {
  readonly personId: string;
  readonly sectionId: string | null;
  readonly accommodation: Accommodation;
};

/** The overrides that were in force for somebody at a time, in the order they were given. */
export function overridesFor(
  assignmentId: string,
  rows: readonly OverrideRow[],
  { personId, sectionId }: Omit<TermsPerson, "accommodation">,
  at: Date,
): OverrideRow[] {
  return rows.filter(
    (row) =>
      row.assignmentId === assignmentId &&
      row.at <= at &&
      (row.withdrawnAt === null || row.withdrawnAt > at) &&
      (row.personId === null || row.personId === personId) &&
      (row.sectionId === null || row.sectionId === sectionId),
  );
}

/** The terms that hold for somebody at a time. */
export function termsForPerson(
  { id, terms }: Pick<Assignment, "id" | "terms">,
  rows: readonly OverrideRow[],
  person: TermsPerson,
  zone: string,
  at: Date,
): Terms {
  return effectiveTerms(
    termsSchema.parse(terms),
    overridesFor(id, rows, person, at),
    person.accommodation,
    zone,
  );
}
