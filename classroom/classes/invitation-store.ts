import type { ClassRole } from "@/access/rules";
import { database } from "@/prisma/client";
import type { Within } from "./class-store";

/** A place that is kept for an address until somebody takes it. */
export type WaitingInvitation = {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: ClassRole;
  readonly section: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  /** Until when the newest link works; null where none was asked for. */
  readonly tokenExpiresAt: Date | null;
};

const columns = {
  id: true,
  email: true,
  name: true,
  role: true,
  section: { select: { id: true, name: true } },
  createdAt: true,
  tokenExpiresAt: true,
} as const;

const waiting = { acceptedAt: null, withdrawnAt: null } as const;

/** The invitations of a class that wait, by address. */
export async function findWaiting(
  classId: string,
  within: Within = database(),
): Promise<WaitingInvitation[]> {
  return within.invitation.findMany({
    where: { classId, ...waiting },
    select: columns,
    orderBy: { email: "asc" },
  });
}

/** Whether somebody with this address is in the class now, or an invitation waits for it. */
export async function isExpected(within: Within, classId: string, email: string): Promise<boolean> {
  const [members, invited] = await Promise.all([
    within.enrolment.count({ where: { classId, removedAt: null, person: { email } } }),
    within.invitation.count({ where: { classId, email, ...waiting } }),
  ]);
  return members + invited > 0;
}

export type NewInvitation = {
  readonly id: string;
  readonly classId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: ClassRole;
  readonly sectionId: string | null;
  readonly byId: string;
  readonly createdAt: Date;
  readonly tokenHash?: string;
  readonly tokenExpiresAt?: Date;
};

export async function insertInvitations(
  within: Within,
  invitations: readonly NewInvitation[],
): Promise<void> {
  await within.invitation.createMany({ data: [...invitations] });
}

/** Changes names and sections of invitations, all in one statement; null leaves what there is. */
export async function updateInvitations(
  within: Within,
  changes: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly sectionId: string | null;
  }[],
): Promise<void> {
  if (changes.length === 0) return;
  await within.$executeRaw`
    UPDATE "Invitation" i SET "name" = coalesce(c."name", i."name"), "sectionId" = coalesce(c."sectionId", i."sectionId")
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS c("id" uuid, "name" text, "sectionId" uuid)
    WHERE i."id" = c."id"`;
}

/** Gives an invitation that waits a new link, which replaces the one before. False when it no longer waits. */
export async function setLink(
  within: Within,
  {
    classId,
    id,
    tokenHash,
    tokenExpiresAt,
  }: Required<Pick<NewInvitation, "classId" | "id" | "tokenHash" | "tokenExpiresAt">>,
): Promise<boolean> {
  const set = await within.invitation.updateMany({
    where: { id, classId, ...waiting },
    data: { tokenHash, tokenExpiresAt },
  });
  return set.count === 1;
}

/** Takes an invitation back. False when it no longer waits. */
export async function withdraw(within: Within, classId: string, id: string, at: Date): Promise<boolean> {
  const taken = await within.invitation.updateMany({
    where: { id, classId, ...waiting },
    data: { withdrawnAt: at },
  });
  return taken.count === 1;
}

export type OpenInvitation = {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly role: ClassRole;
  readonly sectionId: string | null;
  readonly createdAt: Date;
};

/** What the link with this secret invites to at `at`; null once it was used, replaced, taken back or has run out. */
export async function findByLink(
  tokenHash: string,
  at: Date,
  within: Within = database(),
): Promise<OpenInvitation | null> {
  const found = await within.invitation.findFirst({
    where: { tokenHash, tokenExpiresAt: { gt: at }, ...waiting, class: { archivedAt: null } },
    select: {
      id: true,
      classId: true,
      role: true,
      sectionId: true,
      createdAt: true,
      class: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { class: invitedTo, ...row } = found;
  return { ...row, className: invitedTo.name };
}

/** The student's place that is kept for somebody by the address of their account. */
export async function findStudentsPlace(
  within: Within,
  classId: string,
  personId: string,
): Promise<{ readonly id: string; readonly sectionId: string | null } | null> {
  const person = await within.person.findUnique({ where: { id: personId }, select: { email: true } });
  if (!person?.email) return null;
  return within.invitation.findFirst({
    where: { classId, email: person.email, role: "student", ...waiting },
    select: { id: true, sectionId: true },
  });
}

/** Marks an invitation as taken. False when somebody else was first. */
export async function accept(within: Within, id: string, acceptedBy: string, at: Date): Promise<boolean> {
  const taken = await within.invitation.updateMany({
    where: { id, ...waiting },
    data: { acceptedAt: at, acceptedBy },
  });
  return taken.count === 1;
}
