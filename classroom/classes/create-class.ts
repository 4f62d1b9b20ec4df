import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import type { createInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { inOneGo, insertClass } from "./class-store";
import { insertMembers } from "./member-store";

export const createdReply = z.strictObject({ id: z.uuid() });

/** Makes a class and its first instructor: whoever makes it. */
export async function createClass(
  occasion: Occasion,
  { name, zone }: z.output<typeof createInput>,
): Promise<z.input<typeof createdReply>> {
  const { by, at, newId } = occasion;
  authorize(by, "class.create");
  const id = newId();
  await inOneGo(async (within) => {
    await insertClass(within, { id, name, zone, settings: {}, createdAt: at, archivedAt: null });
    const place = { id: newId(), classId: id, personId: by.personId, sectionId: null, joinedAt: at };
    await insertMembers(within, [{ ...place, role: "instructor" }]);
    const entry = { id: newId(), classId: id, byId: by.personId, at, subject: id };
    await writeLog(within, [{ ...entry, action: "class.create", after: { name, zone } }]);
  });
  return { id };
}
