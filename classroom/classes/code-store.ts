import { database } from "@/prisma/client";
import type { Within } from "./class-store";

export type OpenCode = { readonly code: string; readonly expiresAt: Date | null };

/** The code that lets students into a class at `at`, if there is one. */
export async function findOpenCode(classId: string, at: Date): Promise<OpenCode | null> {
  return database().joinCode.findFirst({
    where: { classId, closedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] },
    select: { code: true, expiresAt: true },
  });
}

/** Closes whatever code a class has; gives whether it had one. */
export async function closeCode(within: Within, classId: string, at: Date): Promise<boolean> {
  const closed = await within.joinCode.updateMany({
    where: { classId, closedAt: null },
    data: { closedAt: at },
  });
  return closed.count > 0;
}

type NewCode = OpenCode & {
  readonly id: string;
  readonly classId: string;
  readonly byId: string;
  readonly createdAt: Date;
};

export async function insertCode(within: Within, code: NewCode): Promise<void> {
  await within.joinCode.create({ data: code });
}

/**
 * The class that a code opens at `at`. The code is held until the transaction ends, so that nobody comes in by one that is
 * being closed; others who come in by it meanwhile do not wait.
 */
export async function findClassByCode(
  within: Within,
  code: string,
  at: Date,
): Promise<{ readonly classId: string; readonly name: string } | null> {
  const rows = await within.$queryRaw<{ classId: string; name: string }[]>`
    SELECT c."id" AS "classId", c."name"
    FROM "JoinCode" j JOIN "Class" c ON c."id" = j."classId"
    WHERE j."code" = ${code} AND j."closedAt" IS NULL AND (j."expiresAt" IS NULL OR j."expiresAt" > ${at})
      AND c."archivedAt" IS NULL
    FOR SHARE OF j`;
  return rows[0] ?? null;
}

/** Writes a try down and counts those since `since`, itself included: the person's own, and everybody's. */
export async function countJoinGuess(
  guess: { readonly id: string; readonly personId: string; readonly at: Date },
  since: Date,
): Promise<{ readonly own: number; readonly all: number }> {
  await database().joinGuess.deleteMany({ where: { at: { lte: since } } });
  await database().joinGuess.create({ data: guess });
  const [own, all] = await Promise.all([
    database().joinGuess.count({ where: { personId: guess.personId, at: { gt: since } } }),
    database().joinGuess.count({ where: { at: { gt: since } } }),
  ]);
  return { own, all };
}

export async function forgetJoinGuess(id: string): Promise<void> {
  await database().joinGuess.deleteMany({ where: { id } });
}
