import { database, run } from "@/prisma/client";
import type { SiteRole } from "../actor";

export type SessionRow = { readonly id: string; readonly personId: string; readonly roles: SiteRole[] };

const accountSession = {
  name: "account-session",
  text: `SELECT s."id", s."personId", ARRAY(
      SELECT m."role"::text FROM "Membership" m
      WHERE m."personId" = s."personId" AND m."revokedAt" IS NULL ORDER BY m."role"
    ) AS "roles"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."id" = $1::uuid AND s."guestHash" IS NULL AND s."endedAt" IS NULL AND s."expiresAt" > $2::timestamptz
      AND p."suspendedAt" IS NULL`,
};

/** The session of an account that is in force at `at`, with the roles in force now: one query. */
export async function findAccountSession(id: string, at: Date): Promise<SessionRow | null> {
  const { rows } = await run<SessionRow>(accountSession, [id, at]);
  return rows[0] ?? null;
}

const guestSession = {
  name: "guest-session",
  text: `SELECT s."id", s."personId"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."guestHash" = $1 AND s."endedAt" IS NULL AND s."expiresAt" > $2::timestamptz
      AND p."suspendedAt" IS NULL AND p."email" IS NULL`,
};

/** The session of a guest that is in force at `at`. A person who has since made an account is no guest. */
export async function findGuestSession(
  guestHash: string,
  at: Date,
): Promise<Omit<SessionRow, "roles"> | null> {
  const { rows } = await run<SessionRow>(guestSession, [guestHash, at]);
  return rows[0] ?? null;
}

type NewSession = {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/**
 * Writes the session down if the person may still have it; those that ran out before are removed, whoever's they were.
 * The share lock makes a change of password wait for this session, or this session see the change.
 */
export async function insertSession(
  { id, personId, createdAt, expiresAt }: NewSession,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  await database().session.deleteMany({ where: { expiresAt: { lte: createdAt } } });
  const anyPassword = passwordHash === undefined;
  const written = await database().$executeRaw`
    INSERT INTO "Session" ("id", "personId", "createdAt", "expiresAt")
    SELECT ${id}::uuid, p."id", ${createdAt}, ${expiresAt} FROM "Person" p
    WHERE p."id" = ${personId}::uuid AND p."suspendedAt" IS NULL
      AND (${anyPassword} OR p."passwordHash" = ${passwordHash ?? null}) FOR SHARE`;
  return written === 1;
}

export async function closeSession(id: string, at: Date): Promise<void> {
  await database().session.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
}
