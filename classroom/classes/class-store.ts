import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";

/** A transaction in which a class is being changed. */
export type Within = Prisma.TransactionClient;

export type ClassRow = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly settings: unknown;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
};

const columns = {
  id: true,
  name: true,
  zone: true,
  settings: true,
  createdAt: true,
  archivedAt: true,
} as const;

/** Does something all of which is written or nothing. */
export async function inOneGo<Output>(work: (within: Within) => Promise<Output>): Promise<Output> {
  return database().$transaction(work);
}

/**
 * Changes a class while nobody else changes it or its people: of two instructors who remove each other at the same moment
 * the second sees what the first did.
 */
export async function changingClass<Output>(
  id: string,
  work: (within: Within, before: ClassRow) => Promise<Output>,
): Promise<Output> {
  return inOneGo(async (within) => {
    await within.$queryRaw`SELECT "id" FROM "Class" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    return work(within, await within.class.findUniqueOrThrow({ where: { id }, select: columns }));
  });
}

export async function insertClass(within: Within, { settings, ...row }: ClassRow): Promise<void> {
  await within.class.create({ data: { ...row, settings: settings as Prisma.InputJsonValue } });
}

export async function updateClass(
  within: Within,
  id: string,
  change: Partial<Pick<ClassRow, "name" | "zone" | "archivedAt">>,
): Promise<void> {
  await within.class.update({ where: { id }, data: change });
}

/** A class as its members see it. */
export async function findClass(id: string): Promise<ClassRow | null> {
  return database().class.findUnique({ where: { id }, select: columns });
}

export type OwnClass = Omit<ClassRow, "settings"> & {
  readonly role: "instructor" | "assistant" | "student" | "auditor";
  readonly section: string | null;
  readonly students: number;
};

/** The classes that somebody is in now: those in use first, by name. */
export async function findOwnClasses(personId: string): Promise<OwnClass[]> {
  const rows = await database().enrolment.findMany({
    where: { personId, removedAt: null },
    select: {
      role: true,
      section: { select: { name: true } },
      class: {
        select: {
          ...columns,
          _count: { select: { enrolments: { where: { role: "student", removedAt: null } } } },
        },
      },
    },
  });
  return rows
    .map(({ role, section, class: { _count, settings: _, ...row } }) => ({
      ...row,
      role,
      section: section?.name ?? null,
      students: _count.enrolments,
    }))
    .sort(
      (one, other) =>
        Number(one.archivedAt !== null) - Number(other.archivedAt !== null) ||
        one.name.localeCompare(other.name),
    );
}
