import { database } from "@/prisma/client";

const oldestFirst = { createdAt: "asc" } as const;

/** Everything held about a person, as rows; columns that prove who somebody is or come from keys are not read. */
export async function findEverythingAbout(personId: string) {
  return database().person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      suspendedAt: true,
      memberships: {
        select: { role: true, grantedAt: true, revokedAt: true },
        orderBy: { grantedAt: "asc" },
      },
      identities: { select: { issuer: true, subject: true, linkedAt: true } },
      sessions: { select: { createdAt: true, expiresAt: true, endedAt: true }, orderBy: oldestFirst },
      reading: { omit: { personId: true }, orderBy: [{ moduleId: "asc" }, { sectionId: "asc" }] },
      attempts: {
        omit: { personId: true, seed: true, paperHash: true, moduleVersion: true },
        include: {
          answers: {
            omit: { attemptId: true, clientKey: true, importedBy: true },
            orderBy: [{ questionId: "asc" }, { revision: "asc" }],
          },
          submission: { select: { receipt: true, submittedAt: true } },
          scores: {
            omit: { attemptId: true, questionVersion: true, steps: true, causeId: true, byId: true },
            orderBy: [{ questionId: "asc" }, { sequence: "asc" }],
          },
          appeals: {
            select: {
              questionId: true,
              sentence: true,
              cites: true,
              at: true,
              decision: { select: { isAccepted: true, words: true, at: true } },
            },
            orderBy: { at: "asc" },
          },
        },
        orderBy: { startedAt: "asc" },
      },
      reveals: { select: { moduleId: true, at: true }, orderBy: { moduleId: "asc" } },
    },
  });
}

/** The scores that a person may know of, each as `attempt/question/sequence`: marks only once they are released. */
export async function findShownScores(personId: string): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ key: string }[]>`
    SELECT score."attemptId" || '/' || score."questionId" || '/' || score."sequence" AS "key"
    FROM "ShownScore" score JOIN "Attempt" a ON a."id" = score."attemptId" WHERE a."personId" = ${personId}::uuid`;
  return new Set(rows.map(({ key }) => key));
}

export type EverythingRow = NonNullable<Awaited<ReturnType<typeof findEverythingAbout>>>;
