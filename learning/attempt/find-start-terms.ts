import type { KnownActor } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import type { Section } from "@/learning/modules/module";
import { findAssignments } from "@/learning/terms/assigned-terms-store";
import { type Terms, termsSchema } from "@/learning/terms/terms";
import { coversSection, termsOfAssignment } from "@/learning/terms/terms-of-assignment";
import type { AttemptPlace } from "./attempt-store";
import { isLockedForSelfStudy } from "./released-key";

/** Under which terms somebody may begin an attempt, and which sections its questions come from. */
export type StartTerms = { readonly terms: Terms; readonly sectionIds: readonly string[] };

/**
 * The terms of an attempt that begins now. For oneself: what the quiz's author says, with the behaviour that the person
 * chose. For an assignment: what holds for this person in its class; to everybody else the assignment does not exist.
 * Staff may only practise on one.
 */
export async function findStartTerms(
  by: KnownActor,
  place: AttemptPlace,
  section: Section,
  behaviour: Terms["behaviour"] | undefined,
  at: Date,
): Promise<StartTerms> {
  if (place.assignmentId === null) {
    if (by.kind === "person" && (await isLockedForSelfStudy(by.personId, place, at)))
      throw new Refusal("quiz.locked");
    const terms = termsSchema.parse({ ...section.terms, ...(behaviour ? { behaviour } : {}) });
    return { terms, sectionIds: [section.id] };
  }
  const [assignment] = await findAssignments(by.personId, { id: place.assignmentId });
  const isStudent = assignment?.role === "student";
  if (!assignment || !coversSection(assignment, place) || isStudent === place.isPractice)
    throw new Refusal("not-found");
  if (isStudent && (!assignment.isPublished || assignment.isArchived)) throw new Refusal("not-found");
  const terms = termsOfAssignment(assignment);
  if (assignment.kind !== "paper") return { terms, sectionIds: [section.id] };
  // A paper has one attempt, at its first section, whichever sections its questions come from.
  if (assignment.sectionIds[0] !== section.id) throw new Refusal("not-found");
  return { terms, sectionIds: assignment.sectionIds };
}
