import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { currentModules } from "@/learning/modules/current-modules";
import { findClassAssignments } from "../assignments/assignment-store";
import { type AssignmentList, listed } from "../assignments/list-assignments";
import { findOverrides } from "../assignments/override-store";
import { ownWork } from "../assignments/own-work";
import { termsForPerson } from "../assignments/terms-for-person";
import { asTeacher, onlySection } from "./authorize-class";
import type { classParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { inOneGo } from "./class-store";
import { findSections, type SectionRow } from "./section-store";

/** A student whom nobody is. */
const anyStudent = "00000000-0000-0000-0000-000000000000";

export type StudentsView = {
  readonly list: AssignmentList;
  /** The section that the student is thought to be in. */
  readonly section: SectionRow | null;
  /** Those that the asker may look from. */
  readonly sections: readonly SectionRow[];
};

type Input = z.output<typeof classParams> & { readonly section?: string | undefined };

/**
 * The class page as a student sees it who has done nothing yet. It is nobody's page, so that nobody's work is looked at and
 * nothing can be done in a student's name; and every look is told in the class's log.
 */
export async function viewAsStudent(
  occasion: Occasion,
  { class: classId, section: asked }: Input,
): Promise<StudentsView> {
  const { by, at, newId, place } = await asTeacher(occasion, "class.view-as-student", classId, asked);
  const own = onlySection(place);
  const [all, modules, assignments, overrides] = await Promise.all([
    findSections(classId),
    currentModules(),
    findClassAssignments(classId, false),
    findOverrides({ classId }),
  ]);
  const sections = all.filter(({ id }) => own === null || id === own);
  const section = sections.find(({ id }) => id === (asked ?? own)) ?? null;
  if (asked !== undefined && section === null) throw new Refusal("not-found");
  await inOneGo((within) => {
    const entry = { id: newId(), classId, byId: by.personId, at, subject: classId };
    return writeLog(within, [
      { ...entry, action: "class.view-as-student", after: { section: section?.name ?? null } },
    ]);
  });
  const accommodation = { timeFactor: 1, extraDays: 0 };
  const student = { personId: anyStudent, sectionId: section?.id ?? null, accommodation };
  const shown = assignments.flatMap((assignment) => {
    if (assignment.archivedAt !== null) return [];
    const terms = termsForPerson(assignment, overrides, student, place.zone, at);
    const module = modules.find(({ id }) => id === assignment.moduleId);
    const nothingDone = { attempts: [], releasedAt: null, sectionsRead: new Set<string>() };
    const own = module ? ownWork({ module, assignment, terms, ...nothingDone }, at) : null;
    return [{ ...listed(assignment, modules), terms, own, counts: null }];
  });
  const { name, zone } = place;
  const list = { classId, name, zone, role: "student" as const, mayManage: false, students: null };
  return { list: { ...list, assignments: shown }, section, sections };
}
