import type { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { findClassAssignments, insertAssignment } from "../assignments/assignment-store";
import { asLeader } from "./authorize-class";
import type { classParams, copyInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { findClass, inOneGo, insertClass } from "./class-store";
import type { createdReply } from "./create-class";
import { insertMembers } from "./member-store";
import { findSections, insertSections } from "./section-store";
import { shiftTimes } from "./shift-times";

/**
 * Makes a class like another for its next term: its sections, what was agreed on, and its assignments as drafts with every
 * date so many days later. Nobody comes along but whoever copies; neither do overrides, codes and invitations.
 */
export async function copyClass(
  occasion: Occasion,
  { class: classId, name, days }: z.output<typeof classParams> & z.output<typeof copyInput>,
): Promise<z.output<typeof createdReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId, "fine");
  authorize(by, "class.create");
  const [original, sections, assignments] = await Promise.all([
    findClass(classId),
    findSections(classId),
    findClassAssignments(classId, true),
  ]);
  if (!original) throw new Refusal("not-found");
  const { zone, settings } = original;
  const id = newId();
  await inOneGo(async (within) => {
    await insertClass(within, { id, name, zone, settings, createdAt: at, archivedAt: null });
    await insertSections(
      within,
      id,
      sections.map((section) => ({ id: newId(), name: section.name })),
    );
    const place = { id: newId(), classId: id, personId: by.personId, sectionId: null, joinedAt: at };
    await insertMembers(within, [{ ...place, role: "instructor" }]);
    for (const assignment of assignments.filter(({ archivedAt }) => archivedAt === null))
      await insertAssignment(within, {
        ...assignment,
        ...{ id: newId(), classId: id, createdAt: at, publishedAt: null },
        terms: shiftTimes(assignment.terms, days, zone),
        latePolicy: shiftTimes(assignment.latePolicy, days, zone),
      });
    const entry = { id: newId(), classId: id, byId: by.personId, at, subject: id };
    await writeLog(within, [
      { ...entry, action: "class.create", after: { name, zone, copyOf: classId, days } },
    ]);
  });
  return { id };
}
