import type { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { classParams, sectionInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import type { sectionReply } from "./section-reply";
import { insertSections, sectionsWithin } from "./section-store";

/** Adds a section to a class. */
export async function addSection(
  occasion: Occasion,
  { class: classId, name }: z.output<typeof classParams> & z.output<typeof sectionInput>,
): Promise<z.output<typeof sectionReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.manage", classId);
  const section = { id: newId(), name };
  await changingClass(classId, async (within) => {
    const sections = await sectionsWithin(within, classId);
    if (sections.some((one) => one.name === name)) throw new Refusal("class.section-taken");
    await insertSections(within, classId, [section]);
    const entry = { id: newId(), classId, byId: by.personId, at, subject: section.id };
    await writeLog(within, [{ ...entry, action: "class.manage", after: { section: name } }]);
  });
  return section;
}
