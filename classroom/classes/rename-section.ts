import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { sectionInput, sectionParams } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import type { sectionReply } from "./section-reply";
import { sectionsWithin, setSectionName } from "./section-store";

/** Gives a section another name. */
export async function renameSection(
  occasion: Occasion,
  { class: classId, section: id, name }: z.output<typeof sectionParams> & z.output<typeof sectionInput>,
): Promise<z.output<typeof sectionReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId);
  await changingClass(classId, async (within) => {
    const sections = await sectionsWithin(within, classId);
    const before = sections.find((one) => one.id === id);
    if (!before) throw new Refusal("not-found");
    if (sections.some((one) => one.name === name && one.id !== id)) throw new Refusal("class.section-taken");
    if (before.name === name) return;
    await setSectionName(within, id, name);
    const change = { before: { section: before.name }, after: { section: name } };
    const entry = { id: newId(), classId, byId: by.personId, at, subject: id };
    await writeLog(within, [{ ...entry, action: "class.manage", ...change }]);
  });
  return { id, name };
}
