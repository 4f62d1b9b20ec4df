import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { hasOwner, lockOwnership } from "./link-store";
import { hashOfSecret } from "./secret";

type Claim = {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly at: Date;
  readonly personId: string;
  readonly membershipId: string;
};

/** Marks the link used and does what it is for, all or nothing. False when somebody else was first. */
export async function claimLink(claim: Claim): Promise<boolean> {
  return database().$transaction(async (db) => {
    const [link] = await db.oneTimeLink.updateManyAndReturn({
      where: { tokenHash: hashOfSecret(claim.token), usedAt: null, expiresAt: { gt: claim.at } },
      data: { usedAt: claim.at },
      select: { purpose: true, email: true },
    });
    if (!link || (link.email !== null && link.email !== claim.email)) return false;
    if (link.purpose === "owner" && link.email === null) {
      await lockOwnership(db);
      if (await hasOwner(db)) return false;
    }
    const personId = await setPassword(db, claim, link.purpose === "reset");
    if (personId === null) return false;
    if (link.purpose !== "reset") await grant(db, claim, personId, link.purpose);
    return true;
  });
}

/** The account with its new name and password and without sessions; made if it may be made. */
async function setPassword(
  db: Prisma.TransactionClient,
  claim: Claim,
  mustExist: boolean,
): Promise<string | null> {
  const { email, name, passwordHash, at } = claim;
  const where = { email };
  if (mustExist && !(await db.person.findUnique({ where, select: { id: true } }))) return null;
  const { id } = await db.person.upsert({
    where,
    update: { passwordHash, name },
    create: { id: claim.personId, email, name, passwordHash, createdAt: at },
    select: { id: true },
  });
  await db.session.updateMany({ where: { personId: id, endedAt: null }, data: { endedAt: at } });
  return id;
}

async function grant(
  db: Prisma.TransactionClient,
  { membershipId, at }: Claim,
  personId: string,
  role: "owner" | "instructor",
): Promise<void> {
  await db.membership.createMany({
    data: [{ id: membershipId, personId, role, grantedAt: at }],
    skipDuplicates: true,
  });
}
