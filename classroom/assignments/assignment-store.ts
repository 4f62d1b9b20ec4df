import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { Assignment } from "./assignment";

/** A transaction in which an assignment is being changed. */
export type Within = Prisma.TransactionClient;

const columns = {
  id: true,
  classId: true,
  title: true,
  kind: true,
  moduleId: true,
  sectionIds: true,
  terms: true,
  latePolicy: true,
  weight: true,
  category: true,
  createdAt: true,
  publishedAt: true,
  archivedAt: true,
} as const;

type Row = Prisma.AssignmentGetPayload<{ select: typeof columns }>;

const assignmentOf = (row: Row): Assignment => ({ ...row, weight: row.weight.toNumber() });

export async function findAssignment(
  classId: string,
  id: string,
  within: Within = database(),
): Promise<Assignment | null> {
  const row = await within.assignment.findFirst({ where: { id, classId }, select: columns });
  return row && assignmentOf(row);
}

/** The assignments of a class in the order they were made; drafts only if asked for. */
export async function findClassAssignments(classId: string, withDrafts: boolean): Promise<Assignment[]> {
  const rows = await database().assignment.findMany({
    where: { classId, ...(withDrafts ? {} : { publishedAt: { not: null } }) },
    select: columns,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(assignmentOf);
}

/** How many attempts there are at an assignment, open or not; practice is none. */
export async function countAttempts(assignmentId: string, within: Within = database()): Promise<number> {
  return within.attempt.count({ where: { assignmentId, isPractice: false } });
}

export async function insertAssignment(within: Within, assignment: Assignment): Promise<void> {
  await within.assignment.create({
    data: {
      ...written(assignment),
      id: assignment.id,
      classId: assignment.classId,
      createdAt: assignment.createdAt,
    },
  });
}

export async function updateAssignment(within: Within, assignment: Assignment): Promise<void> {
  await within.assignment.update({ where: { id: assignment.id }, data: written(assignment) });
}

function written({ title, kind, moduleId, sectionIds, terms, latePolicy, ...rest }: Assignment) {
  return {
    title,
    kind,
    moduleId,
    sectionIds: [...sectionIds],
    terms: terms as Prisma.InputJsonValue,
    latePolicy: latePolicy as Prisma.InputJsonValue,
    weight: rest.weight,
    category: rest.category,
    publishedAt: rest.publishedAt,
    archivedAt: rest.archivedAt,
  };
}

/** Does something all of which is written or nothing. */
export async function inOneGo<Output>(work: (within: Within) => Promise<Output>): Promise<Output> {
  return database().$transaction(work);
}

/**
 * Changes an assignment while nobody else changes it and nobody begins an attempt at it: a start has to wait for the row.
 * Null where the class has no such assignment.
 */
export async function changingAssignment<Output>(
  classId: string,
  id: string,
  work: (within: Within, assignment: Assignment) => Promise<Output>,
): Promise<Output | null> {
  return inOneGo(async (within) => {
    await within.$queryRaw`SELECT "id" FROM "Assignment" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const assignment = await findAssignment(classId, id, within);
    return assignment && work(within, assignment);
  });
}
