import { z } from "zod";
import { authorize } from "@/access/authorize";
import { can } from "@/access/can";
import type { Occasion } from "@/access/occasion";
import { classRole } from "./class-input";
import { findOwnClasses } from "./class-store";

export const classesReply = z.strictObject({
  mayCreate: z.boolean(),
  classes: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      zone: z.string(),
      role: classRole,
      section: z.string().nullable(),
      isArchived: z.boolean(),
      /** How many study in it; null for who does not teach it. */
      students: z.int().nullable(),
    }),
  ),
});

/** The classes that the asker is in now, whatever they are in them. */
export async function listClasses({ by }: Occasion): Promise<z.output<typeof classesReply>> {
  authorize(by, "class.join");
  const classes = await findOwnClasses(by.personId);
  return {
    mayCreate: can(by, "class.create"),
    classes: classes.map(({ id, name, zone, role, section, students, archivedAt }) => ({
      ...{ id, name, zone, role, section },
      isArchived: archivedAt !== null,
      students: role === "instructor" ? students : null,
    })),
  };
}
