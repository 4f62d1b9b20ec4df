import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { pinModule } from "@/learning/modules/pin-module";
import { scoringVersion } from "@/quiz/scoring/scoring-version";
import { computeRegrade } from "./compute-regrade";
import { previewInput } from "./preview-regrade";
import { authorizeScope } from "./regrade-scope";
import { writeRegrade } from "./regrade-store";
import { findRegrades, type RegradeRow } from "./regrades-store";

export const commitInput = previewInput.extend({
  /** Made by whoever asks: the same regrade sent again is recognised by it. */
  id: z.uuid(),
  /** Told to those whose scores change. */
  reason: z.string().trim().min(1).max(1000),
  /** What was seen, by its hash. */
  preview: z.string().regex(/^[0-9a-f]{64}$/),
});

export const commitReply = z.strictObject({
  /** Null when there was nothing to change: then nothing was written. */
  regrade: z.uuid().nullable(),
  changes: z.int(),
  at: z.iso.datetime().nullable(),
});

/**
 * Does what a preview showed, all of it or nothing: the scores are computed anew, and if anything of it is no longer as it was
 * seen, it is refused. Sent again with the same id it changes nothing more.
 */
export async function commitRegrade(
  { by, at, newId }: Occasion,
  input: z.output<typeof commitInput>,
): Promise<z.input<typeof commitReply>> {
  const { id, policy, questions, reason, preview, module, assignment } = input;
  const scope = await authorizeScope(by, "regrade.commit", { module, assignment });
  const earlier = await committed(input);
  if (earlier) return earlier;
  const { lines, hash } = await computeRegrade(scope.module, scope, { policy, questions });
  // What changed it may have been this very regrade, sent a moment before.
  if (hash !== preview) return sentMeanwhile(input);
  const scores = lines.flatMap(({ attempt, questionId, seen, regraded: { worth } }) =>
    worth ? { ...worth, attemptId: attempt.id, questionId, seen } : [],
  );
  if (scores.length === 0) return { regrade: null, changes: 0, at: null };
  await pinModule(scope.module, at);
  const isWritten = await writeRegrade({
    id,
    moduleId: scope.moduleId,
    assignmentId: scope.assignmentId,
    moduleVersion: scope.module.version,
    questionIds: [...new Set(scores.map(({ questionId }) => questionId))],
    policy,
    reason,
    previewHash: hash,
    byId: scope.by.personId,
    at,
    scoringVersion,
    classId: scope.classId,
    auditId: newId(),
    scores,
  });
  if (isWritten) return { regrade: id, changes: scores.length, at: at.toISOString() };
  return sentMeanwhile(input);
}

/** The reply of the same regrade if it was committed by now; refuses where something else has changed. */
async function sentMeanwhile(input: z.output<typeof commitInput>): Promise<z.input<typeof commitReply>> {
  const meanwhile = await committed(input);
  if (!meanwhile) throw new Refusal("regrade.changed");
  return meanwhile;
}

/** The regrade that was committed under this id; one that was something else does not count as this. */
async function committed(input: z.output<typeof commitInput>): Promise<z.input<typeof commitReply> | null> {
  const [row] = await findRegrades({ id: input.id });
  if (!row) return null;
  if (!isThis(row, input)) throw new Refusal("regrade.changed");
  return { regrade: row.id, changes: row.scores, at: row.at.toISOString() };
}

function isThis(
  row: RegradeRow,
  { module, assignment, preview, policy, reason }: z.output<typeof commitInput>,
) {
  return (
    row.moduleId === module &&
    row.assignmentId === (assignment ?? null) &&
    row.previewHash === preview &&
    row.policy === policy &&
    row.reason === reason
  );
}
