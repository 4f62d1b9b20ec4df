import { database } from "@/prisma/client";
import type { Within } from "./class-store";

export type SectionRow = { readonly id: string; readonly name: string };
export type CountedSection = SectionRow & { readonly people: number };

/** The sections of a class by name, with how many people are in each now. */
export async function findSections(classId: string): Promise<CountedSection[]> {
  const rows = await database().classSection.findMany({
    where: { classId },
    select: { id: true, name: true, _count: { select: { enrolments: { where: { removedAt: null } } } } },
    orderBy: { name: "asc" },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, people: _count.enrolments }));
}

export async function findSection(within: Within, classId: string, id: string): Promise<SectionRow | null> {
  return within.classSection.findFirst({ where: { id, classId }, select: { id: true, name: true } });
}

/** All sections of a class, within a change of it. */
export async function sectionsWithin(within: Within, classId: string): Promise<SectionRow[]> {
  return within.classSection.findMany({ where: { classId }, select: { id: true, name: true } });
}

export async function insertSections(
  within: Within,
  classId: string,
  sections: readonly SectionRow[],
): Promise<void> {
  await within.classSection.createMany({ data: sections.map((section) => ({ ...section, classId })) });
}

export async function setSectionName(within: Within, id: string, name: string): Promise<void> {
  await within.classSection.update({ where: { id }, data: { name } });
}

/** How many people are in a section now, or have an invitation to it that waits. */
export async function countInSection(within: Within, sectionId: string): Promise<number> {
  const [people, invited] = await Promise.all([
    within.enrolment.count({ where: { sectionId, removedAt: null } }),
    within.invitation.count({ where: { sectionId, acceptedAt: null, withdrawnAt: null } }),
  ]);
  return people + invited;
}

/** Takes a section out. Whoever was in it once, and is no longer in the class, is then in none. */
export async function deleteSection(within: Within, id: string): Promise<void> {
  await within.classSection.delete({ where: { id } });
}
