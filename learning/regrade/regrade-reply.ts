import { z } from "zod";
import { differences } from "./changed-questions";
import { regradePolicies } from "./regrade";

const worth = z.strictObject({ points: z.number(), outOf: z.number() });

const regradeLine = z.strictObject({
  attempt: z.uuid(),
  person: z.uuid(),
  /** Null for a guest. */
  name: z.string().nullable(),
  question: z.string(),
  before: worth,
  /** The same as `before` where the score stays. */
  after: worth,
  changes: z.boolean(),
  /** In one sentence. */
  why: z.string(),
});

/** What a regrade would do. `preview` names just this; a commit that would do anything else is refused. */
export const previewReply = z.strictObject({
  module: z.string(),
  assignment: z.uuid().nullable(),
  policy: z.enum(regradePolicies),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      stem: z.string(),
      /** In what it differs; `words` alone moves no score. */
      differences: z.array(z.enum(differences)),
      attempts: z.int(),
    }),
  ),
  lines: z.array(regradeLine),
  changes: z.int(),
  /** Attempts still open that will be scored by the questions as they were asked. */
  open: z.int(),
  preview: z.string(),
});

export type RegradeLineReply = z.input<typeof regradeLine>;
export type PreviewReply = z.input<typeof previewReply>;
