import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { findScopedAssignment } from "./regrade-store";
import { findRegrades, findUndone, writeUndo } from "./regrades-store";

export const undoParams = z.object({ regrade: z.uuid() });

/** Nothing needs to be said: undoing is the same however often it is asked for. */
export const undoInput = z.strictObject({});

export const undoReply = z.strictObject({
  regrade: z.uuid(),
  restored: z.int(),
  /** What was scored again since the regrade: it stays as it is. */
  skipped: z.array(z.strictObject({ attempt: z.uuid(), question: z.string() })),
});

/** A score can be written at the moment of an undo; after so many times whoever asks has to ask again. */
const mostTries = 3;

/**
 * Takes a regrade back: of every question that nothing was written for since, what stood before it stands again. Says which it
 * left alone. However often it is asked for, it happens once.
 */
export async function undoRegrade(
  { by, at, newId }: Occasion,
  input: z.output<typeof undoParams>,
): Promise<z.input<typeof undoReply>> {
  const [regrade] = await findRegrades({ id: input.regrade });
  const personId = by.kind === "nobody" ? null : by.personId;
  const assignment = regrade?.assignmentId
    ? await findScopedAssignment(regrade.assignmentId, personId)
    : null;
  authorize(by, "regrade.commit", { role: assignment?.role ?? null });
  if (!regrade) throw new Refusal("not-found");
  for (let tries = 0; tries < mostTries; tries += 1) {
    const undone = await findUndone(regrade.id);
    if (undone)
      return {
        regrade: regrade.id,
        restored: undone.filter(({ isRestored }) => isRestored).length,
        skipped: undone.flatMap(({ attemptId, questionId, isRestored }) =>
          isRestored ? [] : { attempt: attemptId, question: questionId },
        ),
      };
    const about = { regradeId: regrade.id, byId: by.personId, at, classId: assignment?.classId ?? null };
    await writeUndo({ ...about, id: newId(), auditId: newId() });
  }
  throw new Refusal("regrade.changed");
}
