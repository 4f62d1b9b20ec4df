import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asMember } from "./authorize-class";
import type { classParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { countInstructors, updateMember } from "./member-store";

export const leftReply = z.strictObject({ left: z.literal(true) });

/** Ends one's own place in a class. What was done there stays, and comes back with the class's code. */
export async function leaveClass(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<z.output<typeof leftReply>> {
  const { by, at, newId, place } = await asMember(occasion, classId, "class.leave");
  const { personId } = by;
  await changingClass(classId, async (within) => {
    await updateMember(within, classId, personId, { removedAt: at, removedBy: personId });
    if ((await countInstructors(within, classId)) === 0) throw new Refusal("class.last-instructor");
    const change = { before: { place: "in", role: place.role }, after: { place: "left" } };
    const entry = { id: newId(), classId, byId: personId, at, subject: personId };
    await writeLog(within, [{ ...entry, action: "class.leave", ...change }]);
  });
  return { left: true };
}
