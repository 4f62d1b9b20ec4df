import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { findClassAssignments } from "../assignments/assignment-store";
import { refreshDeadlines } from "../assignments/refresh-deadlines";
import { asLeader } from "./authorize-class";
import type { classParams, editInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass, updateClass } from "./class-store";

export const editedReply = z.strictObject({ name: z.string(), zone: z.string() });

/**
 * Renames a class or moves its clock. Dates are instants and stay; what is counted in days of the class's zone, such as
 * somebody's extra days, is counted anew, also for those who are working.
 */
export async function editClass(
  occasion: Occasion,
  { class: classId, name, zone }: z.output<typeof classParams> & z.output<typeof editInput>,
): Promise<z.output<typeof editedReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId);
  const assignments = await findClassAssignments(classId, true);
  return changingClass(classId, async (within, before) => {
    const was = { name: before.name, zone: before.zone };
    const is = { name: name ?? was.name, zone: zone ?? was.zone };
    if (was.name === is.name && was.zone === is.zone) return is;
    await updateClass(within, classId, is);
    if (was.zone !== is.zone)
      for (const { id } of assignments) await refreshDeadlines(within, { assignmentId: id }, at);
    const entry = { id: newId(), classId, byId: by.personId, at, subject: classId };
    await writeLog(within, [{ ...entry, action: "class.manage", before: was, after: is }]);
    return is;
  });
}
