import { database } from "@/prisma/client";

export type ClassSectionRow = { readonly id: string; readonly name: string };

export async function findSections(classId: string): Promise<ClassSectionRow[]> {
  return database().classSection.findMany({
    where: { classId },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** Somebody who studies in the class. `sectionId` null: in no section. */
export type Student = {
  readonly personId: string;
  readonly name: string;
  readonly sectionId: string | null;
  readonly accommodation: { readonly timeFactor: number; readonly extraDays: number };
};

/** The students of a class, or of one of its sections, by name. */
export async function findStudents(
  classId: string,
  only: { readonly sectionId?: string; readonly personId?: string } = {},
): Promise<Student[]> {
  const rows = await database().enrolment.findMany({
    where: { classId, role: "student", removedAt: null, ...only },
    select: {
      personId: true,
      sectionId: true,
      timeFactor: true,
      extraDays: true,
      person: { select: { name: true, email: true } },
    },
  });
  return rows
    .map(({ personId, sectionId, timeFactor, extraDays, person }) => ({
      personId,
      name: person.name ?? person.email ?? "Somebody without a name",
      sectionId,
      accommodation: { timeFactor: timeFactor.toNumber(), extraDays },
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
