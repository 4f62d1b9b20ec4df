import { z } from "zod";

const time = z.iso.datetime();

const answer = z.strictObject({
  question: z.string(),
  revision: z.int(),
  /** Null where the answer was taken back. */
  response: z.unknown(),
  savedAt: time,
  clientTime: time.nullable(),
  confidence: z.int().nullable(),
  certainty: z.int().nullable(),
  why: z.string().nullable(),
  /** Arrived after the end. */
  isLate: z.boolean(),
});

const score = z.strictObject({
  question: z.string(),
  /** 1 for the scoring at submission, higher for later ones. */
  sequence: z.int(),
  answerRevision: z.int().nullable(),
  scoringVersion: z.int(),
  verdict: z.enum(["scored", "unanswered", "invalid", "needs-a-person"]),
  fraction: z.number().nullable(),
  points: z.number(),
  outOf: z.number(),
  parts: z.unknown(),
  cause: z.enum(["submission", "reveal", "mark", "regrade", "undo", "override", "late-answer"]),
  /** What the staff said why, where they caused it. */
  note: z.string().nullable(),
  scoredAt: time,
});

const appeal = z.strictObject({
  question: z.string(),
  sentence: z.string(),
  cites: z.array(z.string()),
  at: time,
  decision: z.strictObject({ accepted: z.boolean(), words: z.string(), at: time }).nullable(),
});

const attempt = z.strictObject({
  id: z.uuid(),
  quiz: z.string(),
  /** Questions that were not asked again. */
  leftOut: z.array(z.string()),
  behaviour: z.string(),
  startedAt: time,
  deadline: time.nullable(),
  endedAt: time.nullable(),
  answers: z.array(answer),
  submission: z.strictObject({ receipt: z.string(), submittedAt: time }).nullable(),
  scores: z.array(score),
  appeals: z.array(appeal),
});

/**
 * Everything held about one person. Left out are what only proves who they are (the hashes of passwords and cookies) and
 * what is computed from keys (an attempt's seed, paper hash and content version), which no open attempt may show.
 */
export const exportReply = z.strictObject({
  exportedAt: time,
  person: z.strictObject({
    id: z.uuid(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    createdAt: time,
    suspendedAt: time.nullable(),
  }),
  roles: z.array(
    z.strictObject({ role: z.enum(["owner", "instructor"]), grantedAt: time, revokedAt: time.nullable() }),
  ),
  identities: z.array(z.strictObject({ issuer: z.string(), subject: z.string(), linkedAt: time })),
  sessions: z.array(z.strictObject({ createdAt: time, expiresAt: time, endedAt: time.nullable() })),
  reading: z.array(
    z.strictObject({
      module: z.string(),
      section: z.string(),
      lastPassage: z.string(),
      readAt: time.nullable(),
      updatedAt: time,
    }),
  ),
  attempts: z.array(attempt),
  /** Since when they have been shown what became of a module's forecasts. */
  reveals: z.array(z.strictObject({ module: z.string(), at: time })),
});

export type ExportReply = z.input<typeof exportReply>;
