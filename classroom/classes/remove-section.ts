import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { sectionParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { countInSection, deleteSection, findSection } from "./section-store";

export const removedSectionReply = z.strictObject({ removed: z.literal(true) });

/** Takes a section out once nobody is in it: moving its people is a change that each of them has in the log. */
export async function removeSection(
  occasion: Occasion,
  { class: classId, section: id }: z.output<typeof sectionParams>,
): Promise<z.output<typeof removedSectionReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId);
  await changingClass(classId, async (within) => {
    const section = await findSection(within, classId, id);
    if (!section) throw new Refusal("not-found");
    if ((await countInSection(within, id)) > 0) throw new Refusal("class.section-in-use");
    await deleteSection(within, id);
    const change = { before: { section: section.name }, after: { section: null } };
    const entry = { id: newId(), classId, byId: by.personId, at, subject: id };
    await writeLog(within, [{ ...entry, action: "class.manage", ...change }]);
  });
  return { removed: true };
}
