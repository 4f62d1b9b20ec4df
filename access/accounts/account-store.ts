import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

type NewAccount = {
  readonly guestId: string | null;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly at: Date;
};

/** Writes the account unless its address is taken. A guest's own row becomes it if there is one; their sessions end. */
export async function insertAccount({ guestId, id, at, ...account }: NewAccount): Promise<"made" | "taken"> {
  const db = database();
  try {
    if (guestId)
      await db.$transaction([
        db.person.updateMany({ where: { id: guestId, email: null }, data: account }),
        db.session.updateMany({ where: { personId: guestId, endedAt: null }, data: { endedAt: at } }),
      ]);
    else await db.person.create({ data: { id, createdAt: at, ...account } });
    return "made";
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

export async function findName(personId: string): Promise<string | null> {
  const row = await database().person.findUnique({ where: { id: personId }, select: { name: true } });
  return row?.name ?? null;
}

export async function findCredentials(email: string) {
  return database().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, suspendedAt: true },
  });
}
