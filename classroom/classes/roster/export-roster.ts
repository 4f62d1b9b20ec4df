import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { asLeader } from "../authorize-class";
import type { classParams } from "../class-input";
import { findWaiting } from "../invitation-store";
import { findMembers } from "../member-store";
import { writeTable } from "./write-table";

export const exportReply = z.strictObject({
  /** A name for the file. */
  name: z.string(),
  /** CSV that the import reads back. */
  csv: z.string(),
});

/** The students of a class and those invited as students, as a table. For those who lead it only. */
export async function exportRoster(
  occasion: Occasion,
  { class: classId }: z.output<typeof classParams>,
): Promise<z.output<typeof exportReply>> {
  const { place } = await asLeader(occasion, "class.enrol", classId, "fine");
  const [members, invited] = await Promise.all([
    findMembers({ classId, role: "student" }),
    findWaiting(classId),
  ]);
  const rows = [...members, ...invited.filter(({ role }) => role === "student")].map(
    ({ name, email, section }) => [name ?? "", email ?? "", section?.name ?? ""],
  );
  const file = place.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { name: `${file || "class"}-roster.csv`, csv: writeTable([["name", "email", "section"], ...rows]) };
}
