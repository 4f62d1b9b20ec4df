import type { ClassRole } from "@/access/rules";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { Within } from "./class-store";

/** Somebody's place in a class, now or once. */
export type Member = {
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: ClassRole;
  readonly section: { readonly id: string; readonly name: string } | null;
  readonly timeFactor: number;
  readonly extraDays: number;
  readonly joinedAt: Date;
  readonly removedAt: Date | null;
  /** Null where it was not kept. */
  readonly removedBy: string | null;
};

const columns = {
  personId: true,
  role: true,
  section: { select: { id: true, name: true } },
  timeFactor: true,
  extraDays: true,
  joinedAt: true,
  removedAt: true,
  removedBy: true,
  person: { select: { name: true, email: true } },
} as const;

type Row = Prisma.EnrolmentGetPayload<{ select: typeof columns }>;

const memberOf = ({ person, timeFactor, ...row }: Row): Member => ({
  ...row,
  ...person,
  timeFactor: timeFactor.toNumber(),
});

export type Wanted = {
  readonly classId: string;
  /** Only the people of this section; `none` for those who are in none. */
  readonly sectionId?: string | "none" | undefined;
  /** Those who were removed or have left, instead of those who are in the class. */
  readonly gone?: boolean;
  readonly role?: ClassRole;
  /** Part of a name or an address. */
  readonly text?: string | undefined;
};

const wanted = ({ classId, sectionId, gone, role, text }: Wanted): Prisma.EnrolmentWhereInput => ({
  classId,
  ...(sectionId === undefined ? {} : { sectionId: sectionId === "none" ? null : sectionId }),
  removedAt: gone ? { not: null } : null,
  ...(role ? { role } : {}),
  ...(text
    ? {
        person: {
          OR: [
            { name: { contains: text, mode: Prisma.QueryMode.insensitive } },
            { email: { contains: text, mode: Prisma.QueryMode.insensitive } },
          ],
        },
      }
    : {}),
});

/** The people of a class, staff first and then by name: so many from a place on. */
export async function findMembers(
  which: Wanted,
  { skip, take }: { readonly skip?: number; readonly take?: number } = {},
): Promise<Member[]> {
  const rows = await database().enrolment.findMany({
    where: wanted(which),
    select: columns,
    orderBy: [{ role: "asc" }, { person: { name: "asc" } }, { personId: "asc" }],
    ...(skip === undefined ? {} : { skip }),
    ...(take === undefined ? {} : { take }),
  });
  return rows.map(memberOf);
}

export async function countMembers(which: Wanted): Promise<number> {
  return database().enrolment.count({ where: wanted(which) });
}

/** Somebody's place in a class, also one that has ended. */
export async function findMember(
  classId: string,
  personId: string,
  within: Within = database(),
): Promise<Member | null> {
  const row = await within.enrolment.findUnique({
    where: { classId_personId: { classId, personId } },
    select: columns,
  });
  return row && memberOf(row);
}

/** All places in a class, also those that have ended, within a change of it. */
export async function membersWithin(within: Within, classId: string): Promise<Member[]> {
  return (await within.enrolment.findMany({ where: { classId }, select: columns })).map(memberOf);
}

/** How many lead a class now. */
export async function countInstructors(within: Within, classId: string): Promise<number> {
  return within.enrolment.count({ where: { classId, role: "instructor", removedAt: null } });
}

export type NewMember = {
  readonly id: string;
  readonly classId: string;
  readonly personId: string;
  readonly role: ClassRole;
  readonly sectionId: string | null;
  readonly joinedAt: Date;
};

/** Writes places down; gives how many, because one that is there already stays as it is. */
export async function insertMembers(within: Within, members: readonly NewMember[]): Promise<number> {
  return (await within.enrolment.createMany({ data: [...members], skipDuplicates: true })).count;
}

export type MemberChange = {
  readonly role?: ClassRole;
  readonly sectionId?: string | null;
  readonly timeFactor?: number;
  readonly extraDays?: number;
  readonly removedAt?: Date | null;
  readonly removedBy?: string | null;
};

export async function updateMember(
  within: Within,
  classId: string,
  personId: string,
  change: MemberChange,
): Promise<void> {
  await within.enrolment.update({ where: { classId_personId: { classId, personId } }, data: change });
}

/** Changes many places of a class alike. */
export async function updateMembers(
  within: Within,
  classId: string,
  people: readonly string[],
  change: MemberChange,
): Promise<void> {
  await within.enrolment.updateMany({ where: { classId, personId: { in: [...people] } }, data: change });
}

/** Those of some people who have an attempt open in a class. */
export async function findWorkingAmong(
  within: Within,
  classId: string,
  people: readonly string[],
): Promise<string[]> {
  const rows = await within.attempt.findMany({
    where: { personId: { in: [...people] }, endedAt: null, assignment: { classId } },
    select: { personId: true },
    distinct: ["personId"],
  });
  return rows.map(({ personId }) => personId);
}
