import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import type { assignmentParams, overrideInput } from "./assignment-input";
import { changingAssignment } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { insertOverride, type NewOverride } from "./override-store";
import { findSections, findStudents } from "./place-store";
import { readOverride } from "./read-terms";
import { refreshDeadlines } from "./refresh-deadlines";

export const overrideReply = z.strictObject({
  id: z.uuid(),
  /** How many running attempts have another deadline now. */
  moved: z.int(),
});

type Input = z.output<typeof assignmentParams> & z.output<typeof overrideInput>;
type Target = { readonly personId: string | null; readonly sectionId: string | null };

/**
 * Gives one person, a section or the class other terms, for a reason. A section's go before the class's and a person's before
 * both; of two alike the later holds. Those who are working have their new deadline with the same stroke.
 */
export async function grantOverride(
  occasion: Occasion,
  { class: classId, assignment: assignmentId, for: forWhom, terms: given, reason }: Input,
): Promise<z.input<typeof overrideReply>> {
  const { about, ...target } = await targetOf(classId, forWhom);
  const { by, at, newId, place } = await asStaff(occasion, "assignment.extend", classId, about);
  if (!target.isThere) throw new Refusal("not-found");
  const terms = readOverride(given, place.zone);
  const { personId, sectionId } = target;
  const override: NewOverride = {
    ...{ id: newId(), assignmentId, personId, sectionId, terms, reason },
    ...{ byId: by.personId, at },
  };
  const moved = await changingAssignment(classId, assignmentId, async (within) => {
    await insertOverride(within, override);
    await writeAudit(within, {
      ...{ id: newId(), classId, byId: by.personId, at, action: "assignment.extend", subject: assignmentId },
      after: { override: override.id, person: personId, section: sectionId, terms },
      reason,
    });
    return refreshDeadlines(within, { assignmentId }, at);
  });
  if (moved === null) throw new Refusal("not-found");
  return { id: override.id, moved };
}

/** Whom it is for, and the section that decides whether an assistant may: null where it is no section's. */
async function targetOf(
  classId: string,
  forWhom: z.output<typeof overrideInput>["for"],
): Promise<Target & { readonly about: string | null; readonly isThere: boolean }> {
  if (forWhom === "class") return { personId: null, sectionId: null, about: null, isThere: true };
  if ("section" in forWhom) {
    const isThere = (await findSections(classId)).some(({ id }) => id === forWhom.section);
    return { personId: null, sectionId: forWhom.section, about: forWhom.section, isThere };
  }
  const [student] = await findStudents(classId, { personId: forWhom.person });
  const about = student?.sectionId ?? null;
  return { personId: forWhom.person, sectionId: null, about, isThere: student !== undefined };
}
