import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { overrideParams, withdrawInput } from "./assignment-input";
import { changingAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { findOverrides, withdrawOverrideRow } from "./override-store";
import { refreshDeadlines } from "./refresh-deadlines";

export const withdrawnReply = z.strictObject({
  withdrawnAt: z.iso.datetime(),
  /** How many running attempts have another deadline now. */
  moved: z.int(),
});

type Input = z.output<typeof overrideParams> & z.output<typeof withdrawInput>;

/**
 * Takes an override back, for a reason; it stays on record. An assistant takes back only what they gave. Asked again, it tells
 * since when.
 */
export async function withdrawOverride(
  occasion: Occasion,
  { class: classId, assignment: assignmentId, override: id, reason }: Input,
): Promise<z.input<typeof withdrawnReply>> {
  const found = (await findOverrides({ assignmentId })).find((one) => one.id === id);
  const { by, at, newId, place } = await asStaff(
    occasion,
    "assignment.extend",
    classId,
    found?.aboutSection ?? null,
  );
  if (!found) throw new Refusal("not-found");
  if (place.role === "assistant" && found.byId !== by.personId) throw new Refusal("not-allowed");
  const done = await changingAssignment(classId, assignmentId, async (within) => {
    if (!(await withdrawOverrideRow(within, id, at))) return { since: found.withdrawnAt ?? at, moved: 0 };
    const { personId: person, sectionId: section, terms } = found;
    await writeAudit(within, {
      ...{ id: newId(), classId, byId: by.personId, at, action: "assignment.extend", subject: assignmentId },
      before: { override: id, person, section, terms },
      reason,
    });
    return { since: at, moved: await refreshDeadlines(within, { assignmentId }, at) };
  });
  if (!done) throw new Refusal("not-found");
  return { withdrawnAt: done.since.toISOString(), moved: done.moved };
}
