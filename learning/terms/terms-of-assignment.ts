import type { FoundAssignment } from "./assigned-terms-store";
import { effectiveTerms } from "./effective-terms";
import { type Terms, termsSchema } from "./terms";

/** The terms under which one person does an assignment: the assignment's, as overridden for them, with their accommodation. */
export function termsOfAssignment({ terms, overrides, accommodation, zone }: FoundAssignment): Terms {
  return effectiveTerms(termsSchema.parse(terms), overrides, accommodation, zone);
}

/** Whether an assignment asks the questions of a section. */
export function coversSection(
  { kind, moduleId, sectionIds }: Pick<FoundAssignment, "kind" | "moduleId" | "sectionIds">,
  place: { readonly moduleId: string; readonly sectionId: string },
): boolean {
  if (kind === "reading" || moduleId !== place.moduleId) return false;
  return kind === "module" || sectionIds.includes(place.sectionId);
}
