import type { RegradePolicy } from "@/learning/regrade/regrade";
import { database } from "@/prisma/client";

/** An attempt that was handed in, as a replay needs it. */
export type SubmittedAttempt = {
  readonly id: string;
  readonly moduleId: string;
  readonly sectionId: string;
  readonly moduleVersion: string;
  readonly leftOut: readonly string[];
  readonly drawn: readonly string[];
  readonly terms: unknown;
};

/** The next attempts with a submission after the one of this id (null for the first), by their ids. */
export async function findSubmittedAttempts(after: string | null, most: number): Promise<SubmittedAttempt[]> {
  return database().attempt.findMany({
    where: { submission: { isNot: null }, ...(after ? { id: { gt: after } } : {}) },
    select: {
      id: true,
      moduleId: true,
      sectionId: true,
      moduleVersion: true,
      leftOut: true,
      drawn: true,
      terms: true,
    },
    orderBy: { id: "asc" },
    take: most,
  });
}

/** How a regrade computed its scores, by which module version, and which undoing took it back. */
export type ReplayedRegrade = {
  readonly id: string;
  readonly policy: RegradePolicy;
  readonly moduleVersion: string;
  readonly undo: string | null;
};

/** Every regrade there is. */
export async function findReplayedRegrades(): Promise<ReplayedRegrade[]> {
  return database().$queryRaw<ReplayedRegrade[]>`
    SELECT r."id", r."policy"::text AS "policy", r."moduleVersion", u."id" AS "undo"
    FROM "Regrade" r LEFT JOIN "RegradeUndo" u ON u."regradeId" = r."id"`;
}

/** The hashes of all kept versions of a module, latest first. */
export async function findModuleVersions(moduleId: string): Promise<string[]> {
  const rows = await database().moduleVersion.findMany({
    where: { moduleId },
    select: { hash: true },
    orderBy: { firstSeen: "desc" },
  });
  return rows.map(({ hash }) => hash);
}
