import { database } from "@/prisma/client";
import type { LinkPurpose, Prisma } from "@/prisma/generated/client";

export type { LinkPurpose };

type NewLink = {
  readonly id: string;
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

type Transaction = Prisma.TransactionClient;

/** Whatever decides who is owner goes one after another: two starts, or two uses, at once see each other. */
export async function lockOwnership(db: Transaction): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('briefing-room ownership'))`;
}

export async function hasOwner(db: Transaction): Promise<boolean> {
  return (await db.membership.count({ where: { role: "owner", revokedAt: null } })) > 0;
}

async function replaceLink(db: Transaction, link: NewLink): Promise<void> {
  await db.oneTimeLink.deleteMany({ where: { purpose: link.purpose, email: link.email, usedAt: null } });
  await db.oneTimeLink.create({ data: link });
}

/** Writes the link down; it replaces an unused one for the same purpose and address. */
export async function insertLink(link: NewLink): Promise<void> {
  await database().$transaction((db) => replaceLink(db, link));
}

/** Writes the first owner's link down unless there is an owner. */
export async function insertOwnerLink(link: NewLink): Promise<"written" | "has-owner"> {
  return database().$transaction(async (db) => {
    await lockOwnership(db);
    if (await hasOwner(db)) return "has-owner";
    await replaceLink(db, link);
    return "written";
  });
}

/** A link that can still be used at `at`, and whether its address already has an account with a name. */
export async function findLink(tokenHash: string, at: Date) {
  const link = await database().oneTimeLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    select: { purpose: true, email: true },
  });
  if (!link?.email) return link && { ...link, name: null };
  const person = await database().person.findUnique({ where: { email: link.email }, select: { name: true } });
  return { ...link, name: person?.name ?? null };
}
