import { database } from "@/prisma/client";
import type { SiteRole } from "../actor";

export type SessionRow = { readonly id: string; readonly personId: string; readonly roles: SiteRole[] };

/** The session of an account that is in force at `at`, with the roles in force now: one query. */
export async function findAccountSession(id: string, at: Date): Promise<SessionRow | null> {
  const rows = await database().$queryRaw<SessionRow[]>`
    SELECT s."id", s."personId", ARRAY(
      SELECT m."role"::text FROM "Membership" m
      WHERE m."personId" = s."personId" AND m."revokedAt" IS NULL ORDER BY m."role"
    ) AS "roles"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."id" = ${id}::uuid AND s."guestHash" IS NULL AND s."endedAt" IS NULL AND s."expiresAt" > ${at}
      AND p."suspendedAt" IS NULL`;
  return rows[0] ?? null;
}

/** The session of a guest that is in force at `at`. A person who has since made an account is no guest. */
export async function findGuestSession(
  guestHash: string,
  at: Date,
): Promise<Omit<SessionRow, "roles"> | null> {
  const rows = await database().$queryRaw<SessionRow[]>`
    SELECT s."id", s."personId"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."guestHash" = ${guestHash} AND s."endedAt" IS NULL AND s."expiresAt" > ${at}
      AND p."suspendedAt" IS NULL AND p."email" IS NULL`;
  return rows[0] ?? null;
}
