import type { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import type { ClassRole } from "@/access/rules";
import { currentModules } from "@/learning/modules/current-modules";
import type { Module } from "@/learning/modules/module";
import { type Terms, termsSchema } from "@/learning/terms/terms";
import { type Assignment, type AssignmentKind, type AssignmentState, stateOfAssignment } from "./assignment";
import type { classParams } from "./assignment-input";
import { findClassAssignments } from "./assignment-store";
import { countWork, type WorkCount } from "./attempt-store";
import { inClass, scopeOf } from "./authorize-assignment";
import { findOwnWork } from "./find-own-work";
import { sectionsOf } from "./fits-module";
import type { OwnWork } from "./own-work";
import { findStudents } from "./place-store";

export type ListedSection = { readonly id: string; readonly number: number; readonly title: string };

export type ListedAssignment = {
  readonly id: string;
  readonly title: string;
  readonly kind: AssignmentKind;
  readonly state: AssignmentState;
  readonly category: string | null;
  readonly weight: number;
  readonly module: { readonly id: string; readonly title: string };
  readonly sections: readonly ListedSection[];
  /** A student's own; for others those of the assignment. */
  readonly terms: Terms;
  /** For a student. */
  readonly own: OwnWork | null;
  /** For staff. */
  readonly counts: Omit<WorkCount, "assignmentId"> | null;
};

export type AssignmentList = {
  readonly classId: string;
  readonly name: string;
  readonly zone: string;
  readonly role: ClassRole;
  readonly mayManage: boolean;
  /** How many students those counts are of; null for who sees none. */
  readonly students: number | null;
  readonly assignments: readonly ListedAssignment[];
};

const nobodyYet = { begun: 0, working: 0, handedIn: 0 };

/**
 * The assignments of a class: for a student with where they stand, for staff with how many are at it. Drafts only for those
 * who teach, archived ones only for staff and for who has done something in them.
 */
export async function listAssignments(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<AssignmentList> {
  const { by, at, place } = await inClass(occasion, classId);
  const facts = { role: place.role, ownSection: place.sectionId !== null };
  const withDrafts = can(by, "assignment.read", { ...facts, isDraft: true });
  const oversees = can(by, "assignment.oversee", facts);
  const { sectionId } = scopeOf(place);
  const [modules, found, own, counts, students] = await Promise.all([
    currentModules(),
    findClassAssignments(classId, withDrafts),
    place.role === "student" ? findOwnWork({ personId: by.personId, place }, at) : null,
    oversees ? countWork(classId, sectionId ?? null) : null,
    oversees ? findStudents(classId, scopeOf(place)) : null,
  ]);
  const assignments = found.flatMap((assignment) => {
    const mine = own?.get(assignment.id) ?? null;
    const isGone = assignment.archivedAt !== null && place.role === "student";
    if (isGone && !mine?.work.parts.some(({ attempts }) => attempts.length > 0)) return [];
    const count = counts?.find(({ assignmentId }) => assignmentId === assignment.id) ?? nobodyYet;
    const { begun, working, handedIn } = count;
    return {
      ...listed(assignment, modules),
      terms: mine?.terms ?? termsSchema.parse(assignment.terms),
      own: mine?.work ?? null,
      counts: counts && { begun, working, handedIn },
    };
  });
  const mayManage = can(by, "assignment.manage", facts);
  const { name, zone, role } = place;
  return { classId, name, zone, role, mayManage, students: students?.length ?? null, assignments };
}

/** An assignment by name; what the content no longer has keeps its ids. */
export function listed(assignment: Assignment, modules: readonly Module[]) {
  const { id, title, kind, category, weight, moduleId } = assignment;
  const module = modules.find((one) => one.id === moduleId);
  return {
    ...{ id, title, kind, category, weight },
    state: stateOfAssignment(assignment),
    module: { id: moduleId, title: module?.title ?? moduleId },
    sections: module ? sectionsOf(module, assignment).map(sectionLine) : [],
  };
}

function sectionLine({ id, number, title }: ListedSection): ListedSection {
  return { id, number, title };
}
