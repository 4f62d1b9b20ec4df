import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { mergeReading } from "./merge-reading";

type Client = Prisma.TransactionClient;

type NewGuest = {
  readonly personId: string;
  readonly sessionId: string;
  readonly guestHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function insertGuest({
  personId,
  sessionId,
  guestHash,
  createdAt,
  expiresAt,
}: NewGuest): Promise<void> {
  await database().person.create({
    data: {
      id: personId,
      createdAt,
      sessions: { create: { id: sessionId, guestHash, createdAt, expiresAt } },
    },
  });
}

/** The guest's open attempts at quizzes that the person has open too. */
export async function findClashes(
  guestId: string,
  personId: string,
  db: Client = database(),
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT g."id" FROM "Attempt" g JOIN "Attempt" p USING ("moduleId", "sectionId")
    WHERE g."personId" = ${guestId}::uuid AND g."endedAt" IS NULL
      AND p."personId" = ${personId}::uuid AND p."endedAt" IS NULL
      AND g."assignmentId" IS NOT DISTINCT FROM p."assignmentId" AND g."isPractice" = p."isPractice"`;
  return rows.map(({ id }) => id);
}

/**
 * Moves what the guest did to the person and ends the guest's sessions, unless an open attempt of both is in the way. A guest
 * who has become an account meanwhile, in another window, keeps it all there.
 */
export async function moveGuest(guestId: string, personId: string, at: Date): Promise<"moved" | "clash"> {
  return database().$transaction(async (db) => {
    // Whoever starts an attempt holds a key share of the person's row: with both locked, none can begin meanwhile.
    const locked = await db.$queryRaw<{ id: string; email: string | null }[]>`
      SELECT "id", "email" FROM "Person" WHERE "id" IN (${guestId}::uuid, ${personId}::uuid)
      ORDER BY "id" FOR UPDATE`;
    if (locked.some(({ id, email }) => id === guestId && email !== null)) return "moved";
    if ((await findClashes(guestId, personId, db)).length > 0) return "clash";
    await db.attempt.updateMany({ where: { personId: guestId }, data: { personId } });
    await moveReading(db, guestId, personId);
    await db.$executeRaw`
      INSERT INTO "Reveal" SELECT ${personId}::uuid, "moduleId", "at" FROM "Reveal"
      WHERE "personId" = ${guestId}::uuid ON CONFLICT DO NOTHING`;
    await db.session.updateMany({ where: { personId: guestId, endedAt: null }, data: { endedAt: at } });
    return "moved";
  });
}

async function moveReading(db: Client, guestId: string, personId: string): Promise<void> {
  const rows = await db.readingProgress.findMany({ where: { personId: { in: [guestId, personId] } } });
  const owned = rows.filter((row) => row.personId === personId);
  for (const row of rows.filter((found) => found.personId === guestId)) {
    const { moduleId, sectionId } = row;
    const mine = owned.find((other) => other.moduleId === moduleId && other.sectionId === sectionId);
    const data = { ...(mine ? mergeReading(mine, row) : row), personId };
    const where = { personId_moduleId_sectionId: { personId, moduleId, sectionId } };
    await db.readingProgress.upsert({ where, create: data, update: data });
  }
  await db.readingProgress.deleteMany({ where: { personId: guestId } });
}
