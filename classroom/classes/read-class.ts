import { z } from "zod";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { asMember } from "./authorize-class";
import { type classParams, classRole } from "./class-input";
import { codeReply, showOpenCode } from "./code-reply";
import { findOpenCode } from "./code-store";
import { countMembers } from "./member-store";
import { findSections } from "./section-store";

export const classReply = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  zone: z.string(),
  isArchived: z.boolean(),
  role: classRole,
  /** The asker's own. */
  section: z.string().nullable(),
  may: z.strictObject({
    manage: z.boolean(),
    enrol: z.boolean(),
    seePeople: z.boolean(),
    viewAsStudent: z.boolean(),
    audit: z.boolean(),
  }),
  /** For those who lead it: its sections, how many study in it, and what lets more of them in. */
  lead: z
    .strictObject({
      sections: z.array(z.strictObject({ id: z.uuid(), name: z.string(), people: z.int() })),
      students: z.int(),
      code: codeReply.nullable(),
    })
    .nullable(),
});

export type ReadClass = z.output<typeof classReply>;

/** A class as one of its people sees it, and what they may do in it. */
export async function readClass(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<ReadClass> {
  const { by, at, place } = await asMember(occasion, classId);
  const { name, zone, isArchived, role, sectionId } = place;
  const manages = can(by, "class.manage", { role });
  const teaching = { role, ownSection: sectionId !== null };
  const [sections, students, code] = await Promise.all([
    findSections(classId),
    manages ? countMembers({ classId, role: "student" }) : 0,
    manages ? findOpenCode(classId, at) : null,
  ]);
  return {
    ...{ id: classId, name, zone, isArchived, role },
    section: sections.find(({ id }) => id === sectionId)?.name ?? null,
    may: {
      manage: manages,
      enrol: can(by, "class.enrol", { role }),
      seePeople: can(by, "class.people", teaching),
      viewAsStudent: can(by, "class.view-as-student", teaching),
      audit: can(by, "class.audit", { role }),
    },
    lead: manages ? { sections, students, code: code && showOpenCode(code) } : null,
  };
}
