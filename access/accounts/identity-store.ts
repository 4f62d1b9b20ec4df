import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

type Identity = {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  /** Only an address that the provider has verified. */
  readonly email: string | null;
  readonly at: Date;
  /** The id of the person if one has to be made. */
  readonly newPersonId: string;
};

/** The person behind an identity; on its first visit it is tied to the account with its address, or to a new person. */
export async function findOrLinkPerson(identity: Identity): Promise<string> {
  const { issuer, subject } = identity;
  const find = () =>
    database().oidcIdentity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      select: { personId: true },
    });
  const linked = await find();
  if (linked) return linked.personId;
  try {
    return await link(identity);
  } catch (error) {
    // The same first visit twice at once: the other one has made the link.
    const twice = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    const made = twice ? await find() : null;
    if (!made) throw error;
    return made.personId;
  }
}

async function link({ issuer, subject, name, email, at, newPersonId }: Identity): Promise<string> {
  return database().$transaction(async (db) => {
    const known = email ? await db.person.findUnique({ where: { email }, select: { id: true } }) : null;
    const personId = known?.id ?? newPersonId;
    if (known) {
      // Nobody had proved that the address was theirs. Whoever chose the password may have taken it in advance.
      await db.person.update({ where: { id: personId }, data: { passwordHash: null } });
      await db.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } });
    } else await db.person.create({ data: { id: personId, name, email, createdAt: at } });
    await db.oidcIdentity.create({ data: { issuer, subject, personId, linkedAt: at } });
    return personId;
  });
}
