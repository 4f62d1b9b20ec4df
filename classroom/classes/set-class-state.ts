import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "./authorize-class";
import type { classParams, stateInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass, updateClass } from "./class-store";

export const stateReply = z.strictObject({ state: z.enum(["open", "archived"]) });

/** Puts a class away, or takes it out again. Everybody still reads it; nobody joins it or changes it. */
export async function setClassState(
  occasion: Occasion,
  { class: classId, to }: z.output<typeof classParams> & z.output<typeof stateInput>,
): Promise<z.output<typeof stateReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId, "fine");
  await changingClass(classId, async (within, { archivedAt }) => {
    const from = archivedAt === null ? "open" : "archived";
    if (from === to) return;
    await updateClass(within, classId, { archivedAt: to === "archived" ? at : null });
    const entry = { id: newId(), classId, byId: by.personId, at, subject: classId };
    await writeLog(within, [
      { ...entry, action: "class.manage", before: { state: from }, after: { state: to } },
    ]);
  });
  return { state: to };
}
