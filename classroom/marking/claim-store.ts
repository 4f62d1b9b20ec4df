import { database } from "@/prisma/client";

/** A claim that somebody wants: until when, and for whom. */
export type Claim = {
  readonly questionId: string;
  readonly markerId: string;
  readonly at: Date;
  readonly until: Date;
};

/** An answer as it was when somebody decided that it could be claimed: if it has been scored or marked since, it is not. */
export type Claimable = { readonly attemptId: string; readonly sequence: number; readonly marks: number };

/**
 * Gives the first of these answers that nobody else holds, and says which; null when there is none. A row is taken over only
 * once it has run out. Markers of one assignment's question are served one after another, so that they do not all reach
 * for the same answer; that nobody gets what another has is kept by the primary key, whoever comes when.
 */
export async function claimOneOf(
  candidates: readonly Claimable[],
  assignmentId: string,
  { questionId, markerId, at, until }: Claim,
): Promise<string | null> {
  if (candidates.length === 0) return null;
  const ids = candidates.map(({ attemptId }) => attemptId);
  const sequences = candidates.map(({ sequence }) => sequence);
  const marks = candidates.map((candidate) => candidate.marks);
  const [row] = await database().$transaction(async (within) => {
    await within.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtextextended(${`marking ${assignmentId} ${questionId}`}, 0))::text`;
    return within.$queryRaw<{ attemptId: string }[]>`
      INSERT INTO "MarkingClaim" ("attemptId", "questionId", "markerId", "expiresAt")
      SELECT c."attemptId", ${questionId}, ${markerId}::uuid, ${until}::timestamptz
      FROM unnest(${ids}::uuid[], ${sequences}::int[], ${marks}::int[])
        WITH ORDINALITY AS c("attemptId", "sequence", "marks", "place")
      WHERE NOT EXISTS (
          SELECT 1 FROM "MarkingClaim" o WHERE o."attemptId" = c."attemptId" AND o."questionId" = ${questionId}
            AND o."markerId" <> ${markerId}::uuid AND o."expiresAt" > ${at}::timestamptz)
        AND c."sequence" = (
          SELECT max(s."sequence") FROM "Score" s
          WHERE s."attemptId" = c."attemptId" AND s."questionId" = ${questionId})
        AND c."marks" = (
          SELECT count(*) FROM "Mark" m WHERE m."attemptId" = c."attemptId" AND m."questionId" = ${questionId})
      ORDER BY c."place" LIMIT 1
      ON CONFLICT ("attemptId", "questionId")
        DO UPDATE SET "markerId" = EXCLUDED."markerId", "expiresAt" = EXCLUDED."expiresAt"
        WHERE "MarkingClaim"."markerId" = EXCLUDED."markerId" OR "MarkingClaim"."expiresAt" <= ${at}::timestamptz
      RETURNING "attemptId"`;
  });
  return row?.attemptId ?? null;
}

/** Claims one answer, or renews the claim; says whether the marker has it now. */
export async function claimThis(
  attemptId: string,
  { questionId, markerId, at, until }: Claim,
): Promise<boolean> {
  const count = await database().$executeRaw`
    INSERT INTO "MarkingClaim" ("attemptId", "questionId", "markerId", "expiresAt")
    VALUES (${attemptId}::uuid, ${questionId}, ${markerId}::uuid, ${until}::timestamptz)
    ON CONFLICT ("attemptId", "questionId")
      DO UPDATE SET "markerId" = EXCLUDED."markerId", "expiresAt" = EXCLUDED."expiresAt"
      WHERE "MarkingClaim"."markerId" = EXCLUDED."markerId" OR "MarkingClaim"."expiresAt" <= ${at}::timestamptz`;
  return count === 1;
}

/** Lets go of an answer, if the marker holds it. */
export async function dropClaim(attemptId: string, questionId: string, markerId: string): Promise<void> {
  await database().markingClaim.deleteMany({ where: { attemptId, questionId, markerId } });
}
