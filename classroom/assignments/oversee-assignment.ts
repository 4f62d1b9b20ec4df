import type { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import type { assignmentParams } from "./assignment-input";
import { countAttempts } from "./assignment-store";
import { findWorking, type WorkingPerson } from "./attempt-store";
import { asStaff, assignmentIn, scopeOf } from "./authorize-assignment";
import { findOverrides, type OverrideRow } from "./override-store";
import { type ClassSectionRow, findSections, findStudents, type Student } from "./place-store";
import { type AssignmentReply, showAssignment } from "./show-assignment";

/** An assignment for those who teach: everything set, who is at it, what was overridden, and for whom more can be. */
export type OverseenAssignment = {
  readonly classId: string;
  readonly className: string;
  readonly zone: string;
  readonly mayManage: boolean;
  readonly assignment: AssignmentReply;
  readonly working: readonly WorkingPerson[];
  readonly overrides: readonly (OverrideRow & { readonly mayWithdraw: boolean })[];
  readonly students: readonly Student[];
  /** The sections that the asker may give other terms. */
  readonly sections: readonly ClassSectionRow[];
  /** Whether the asker may give the whole class other terms. */
  readonly mayForClass: boolean;
};

/** An assignment as its staff work with it; an assistant sees the people of their own section. */
export async function overseeAssignment(
  occasion: Occasion,
  { class: classId, assignment: id }: z.output<typeof assignmentParams>,
): Promise<OverseenAssignment> {
  const { by, place } = await asStaff(occasion, "assignment.oversee", classId);
  const found = await assignmentIn(place, id);
  const scope = scopeOf(place);
  const own = scope.sectionId ?? null;
  const [attempts, working, overrides, students, sections] = await Promise.all([
    countAttempts(id),
    findWorking(id, own),
    findOverrides({ assignmentId: id }),
    findStudents(classId, scope),
    findSections(classId),
  ]);
  const isLead = place.role === "instructor";
  return {
    classId,
    className: place.name,
    zone: place.zone,
    mayManage: can(by, "assignment.manage", { role: place.role, ownSection: false }) && !place.isArchived,
    assignment: showAssignment(found, attempts),
    working,
    overrides: overrides
      .filter(({ level, aboutSection }) => own === null || level === "class" || aboutSection === own)
      .map((row) => ({ ...row, mayWithdraw: isLead || (row.level !== "class" && row.byId === by.personId) })),
    students,
    sections: sections.filter((section) => own === null || section.id === own),
    mayForClass: isLead,
  };
}
