import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { regradePolicies } from "./regrade";
import { authorizeScope, type scopeInput } from "./regrade-scope";
import { findRegrades } from "./regrades-store";

export const regradesReply = z.strictObject({
  module: z.strictObject({ id: z.string(), title: z.string() }),
  /** The assignment that it is about; null for all attempts at the module. */
  assignment: z.strictObject({ id: z.uuid(), classId: z.uuid(), title: z.string() }).nullable(),
  regrades: z.array(
    z.strictObject({
      id: z.uuid(),
      at: z.iso.datetime(),
      by: z.string().nullable(),
      policy: z.enum(regradePolicies),
      reason: z.string(),
      questions: z.array(z.string()),
      changes: z.int(),
      undoneAt: z.iso.datetime().nullable(),
      /** Whether the asker may take it back: of a module as a whole, only its owner. */
      mayUndo: z.boolean(),
    }),
  ),
});

export type ShownRegrade = z.output<typeof regradesReply>["regrades"][number];

/** What was regraded before, latest first: of an assignment with what was done to its module as a whole. */
export async function listRegrades(
  { by }: Occasion,
  input: z.output<typeof scopeInput>,
): Promise<z.input<typeof regradesReply>> {
  const scope = await authorizeScope(by, "regrade.preview", input);
  const isOwner = scope.by.kind === "person" && scope.by.roles.includes("owner");
  const rows = await findRegrades(scope);
  const { assignmentId, classId, title } = scope;
  return {
    module: { id: scope.moduleId, title: scope.module.title },
    assignment: assignmentId && classId && title !== null ? { id: assignmentId, classId, title } : null,
    regrades: rows.map(
      ({ id, at, by: name, policy, reason, questionIds, scores, undoneAt, assignmentId: about }) => ({
        id,
        at: at.toISOString(),
        by: name,
        policy,
        reason,
        questions: [...questionIds],
        changes: scores,
        undoneAt: undoneAt?.toISOString() ?? null,
        mayUndo: undoneAt === null && (isOwner || about !== null),
      }),
    ),
  };
}
