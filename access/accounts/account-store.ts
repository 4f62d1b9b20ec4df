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
export async function insertAccount({ guestId, ...account }: NewAccount): Promise<"made" | "taken"> {
  try {
    if (guestId && (await becomeAccount(guestId, account))) return "made";
    const { at, ...columns } = account;
    await database().person.create({ data: { ...columns, createdAt: at } });
    return "made";
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
}

/** False when the guest has become an account meanwhile, in another window. */
async function becomeAccount(guestId: string, account: Omit<NewAccount, "guestId">): Promise<boolean> {
  const { id: _, at, ...columns } = account;
  const db = database();
  const [become] = await db.$transaction([
    db.person.updateMany({ where: { id: guestId, email: null }, data: columns }),
    db.session.updateMany({ where: { personId: guestId, endedAt: null }, data: { endedAt: at } }),
  ]);
  return become.count === 1;
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
