import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { asLeader } from "./authorize-class";
import type { classParams, movesInput } from "./class-input";
import { writeLog } from "./class-log-store";
import { changingClass } from "./class-store";
import { membersWithin } from "./member-store";
import { moveMembers } from "./move-members";
import { findSection } from "./section-store";

export const movedReply = z.strictObject({ moved: z.int() });

type Input = z.output<typeof classParams> & z.output<typeof movesInput>;

/** Moves people into a section, or out of all; all of them or, where one is not in the class, nobody. */
export async function movePeople(
  occasion: Occasion,
  { class: classId, people, section: sectionId, reason }: Input,
): Promise<z.output<typeof movedReply>> {
  const { by, at, newId } = await asLeader(occasion, "class.enrol", classId);
  const moved = await changingClass(classId, async (within) => {
    const section = sectionId === null ? null : await findSection(within, classId, sectionId);
    if (sectionId !== null && !section) throw new Refusal("not-found");
    const members = (await membersWithin(within, classId)).filter(({ removedAt }) => removedAt === null);
    const chosen = [...new Set(people)].map((id) => members.find(({ personId }) => personId === id));
    if (chosen.includes(undefined)) throw new Refusal("not-found");
    const moving = chosen.flatMap((one) => (one && one.section?.id !== section?.id ? [one] : []));
    await moveMembers(
      within,
      moving.map(({ personId }) => ({ classId, personId, sectionId, isLetIn: false })),
      at,
    );
    await writeLog(
      within,
      moving.map(({ personId, section: before }) => ({
        ...{ id: newId(), classId, byId: by.personId, at, subject: personId, reason },
        action: "class.enrol",
        before: { section: before?.name ?? null },
        after: { section: section?.name ?? null },
      })),
    );
    return moving.length;
  });
  return { moved };
}
