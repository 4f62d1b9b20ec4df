import type { ClassPlace } from "@/classroom/classes/class-role-store";
import { currentModules } from "@/learning/modules/current-modules";
import type { Terms } from "@/learning/terms/terms";
import { findClassAssignments } from "./assignment-store";
import { findOwnAttempts, findReleases, findSectionsRead } from "./attempt-store";
import { findOverrides } from "./override-store";
import { type OwnWork, ownWork } from "./own-work";
import { findStudents } from "./place-store";
import { termsForPerson } from "./terms-for-person";

type Whose = { readonly personId: string; readonly place: ClassPlace };

/** Where a student stands with each assignment of their class that was handed out, by its id, and under which terms. */
export async function findOwnWork(
  { personId, place: { classId, zone } }: Whose,
  at: Date,
): Promise<ReadonlyMap<string, { readonly terms: Terms; readonly work: OwnWork }>> {
  const [modules, assignments, [student], overrides, attempts, releases, read] = await Promise.all([
    currentModules(),
    findClassAssignments(classId, false),
    findStudents(classId, { personId }),
    findOverrides({ classId }),
    findOwnAttempts(personId, classId),
    findReleases(classId),
    findSectionsRead(personId),
  ]);
  if (!student) return new Map();
  const entries = assignments.flatMap((assignment) => {
    const module = modules.find(({ id }) => id === assignment.moduleId);
    if (!module) return [];
    const terms = termsForPerson(assignment, overrides, student, zone, at);
    const reaching = releases
      .filter((one) => one.assignmentId === assignment.id)
      .filter((one) => one.sectionId === null || one.sectionId === student.sectionId)
      .map((one) => one.at.getTime());
    const known = {
      ...{ module, assignment, terms },
      attempts: attempts.filter(({ assignmentId }) => assignmentId === assignment.id),
      releasedAt: reaching.length > 0 ? new Date(Math.min(...reaching)) : null,
      sectionsRead: new Set(read.filter((one) => one.moduleId === module.id).map((one) => one.sectionId)),
    };
    return [[assignment.id, { terms, work: ownWork(known, at) }] as const];
  });
  return new Map(entries);
}
