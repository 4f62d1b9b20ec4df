import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { findRelease } from "@/learning/terms/release-store";
import {
  phaseOf,
  type ReviewField,
  type ReviewPhase,
  visibleFields,
  withReleased,
} from "@/learning/terms/review-rules";
import { type Terms, termsSchema } from "@/learning/terms/terms";
import { deadlineOf } from "@/learning/terms/window";
import { type AssignmentState, stateOfAssignment } from "./assignment";
import { assignmentParams } from "./assignment-input";
import { findOwnAttempts } from "./attempt-store";
import { asStaff, assignmentIn } from "./authorize-assignment";
import { quizSections } from "./fits-module";
import type { ListedSection } from "./list-assignments";
import { instantOf, localTime } from "./local-time";
import { findOverrides, type OverrideRow } from "./override-store";
import { findSections, findStudents } from "./place-store";
import { type Place, placeOf } from "./standing";
import { type TermSource, termSources } from "./term-sources";
import { overridesFor, termsForPerson } from "./terms-for-person";

export const asPersonParams = assignmentParams.extend({
  person: z.uuid(),
  /** A local time in the class's zone, or an instant. Now, where it is left out. */
  at: z.union([z.string().regex(localTime), z.iso.datetime({ offset: true })]).optional(),
});

/** One quiz of the assignment at that time: what the person may do, and what they see of an attempt that has ended. */
export type PartAsSeen = Place & {
  readonly section: ListedSection;
  /** Of the attempt that is open or ended last; null while there is none to look at. */
  readonly phase: ReviewPhase | null;
  readonly sees: readonly ReviewField[];
};

export type AssignmentAsSeen = {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly assignment: { readonly id: string; readonly title: string; readonly kind: string };
  /** As it was, or will be if nothing is changed. A draft or archived assignment is not shown to the person. */
  readonly state: AssignmentState;
  readonly person: { readonly id: string; readonly name: string; readonly section: string | null };
  readonly accommodation: { readonly timeFactor: number; readonly extraDays: number };
  readonly at: Date;
  /** Local time in the class's zone was given, not now. */
  readonly isNow: boolean;
  readonly terms: Terms;
  readonly deadlineIfStarted: Date | null;
  readonly parts: readonly PartAsSeen[];
  readonly sources: readonly TermSource<OverrideRow>[];
};

/**
 * What one student sees of an assignment at a time, and which rule each part of it came from. The assignment's own terms are
 * today's, whatever the time; overrides, attempts and publication are as they stood then.
 */
export async function readAsPerson(
  occasion: Occasion,
  input: z.output<typeof asPersonParams>,
): Promise<AssignmentAsSeen> {
  const [student] = await findStudents(input.class, { personId: input.person });
  const { place: inClass, at: now } = await asStaff(
    occasion,
    "assignment.oversee",
    input.class,
    student?.sectionId ?? null,
  );
  const found = await assignmentIn(inClass, input.assignment);
  if (!student) throw new Refusal("not-found");
  const at = momentOf(input.at, inClass.zone) ?? now;
  const [modules, overrides, attempts, sections, release] = await Promise.all([
    currentModules(),
    findOverrides({ assignmentId: found.id }),
    findOwnAttempts(student.personId, inClass.classId, found.id),
    findSections(inClass.classId),
    findRelease(found.id, student.sectionId),
  ]);
  const terms = termsForPerson(found, overrides, student, inClass.zone, at);
  const rows = overridesFor(found.id, overrides, student, at);
  const module = modules.find(({ id }) => id === found.moduleId);
  return {
    classId: inClass.classId,
    className: inClass.name,
    zone: inClass.zone,
    assignment: { id: found.id, title: found.title, kind: found.kind },
    state: stateOfAssignment({
      publishedAt: found.publishedAt && found.publishedAt <= at ? found.publishedAt : null,
      archivedAt: found.archivedAt && found.archivedAt <= at ? found.archivedAt : null,
    }),
    person: {
      id: student.personId,
      name: student.name,
      section: sections.find(({ id }) => id === student.sectionId)?.name ?? null,
    },
    accommodation: student.accommodation,
    at,
    isNow: input.at === undefined,
    terms,
    deadlineIfStarted: deadlineOf(terms, at),
    parts: (module ? quizSections(module, found) : []).map((section) => {
      const own = attempts.filter(({ sectionId }) => sectionId === section.id);
      const place = placeOf(terms, own, at);
      const endedAt = own.filter((one) => one.endedAt !== null && one.endedAt <= at).at(-1)?.endedAt ?? null;
      const span = { endedAt: place.standing.kind === "working" ? null : endedAt, closesAt: terms.closesAt };
      const phase = place.used > 0 ? phaseOf(span, at) : null;
      const fields = phase ? visibleFields(terms.review, phase) : new Set<ReviewField>();
      const isReleased = release !== null && release.at <= at && span.endedAt !== null;
      return {
        ...place,
        section: { id: section.id, number: section.number, title: section.title },
        phase,
        sees: [...(isReleased ? withReleased(fields) : fields)],
      };
    }),
    sources: termSources(termsSchema.parse(found.terms), rows, student.accommodation, inClass.zone),
  };
}

function momentOf(given: string | undefined, zone: string): Date | null {
  if (given === undefined) return null;
  return localTime.test(given) ? instantOf(given, zone) : new Date(given);
}
