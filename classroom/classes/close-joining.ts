import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "./authorize-class";
import type { classParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { closeCode } from "./code-store";

export const closedReply = z.strictObject({ closed: z.literal(true) });

/** Closes the class's code: nobody joins by it any more. Whoever came in by it stays. */
export async function closeJoining(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<z.output<typeof closedReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId, "fine");
  await changingClass(classId, async (within) => {
    if (!(await closeCode(within, classId, at))) return;
    const entry = { id: newId(), classId, byId: by.personId, at, subject: classId };
    const change = { before: { code: "open" }, after: { code: "none" } };
    await writeLog(within, [{ ...entry, action: "class.manage", ...change }]);
  });
  return { closed: true };
}
