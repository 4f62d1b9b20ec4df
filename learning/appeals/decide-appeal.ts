import { z } from "zod";
import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { findScopedAssignment } from "@/learning/regrade/regrade-store";
import { findAppealCase, insertDecision } from "./appeal-store";

export const decisionParams = z.object({ appeal: z.uuid() });

export const decisionInput = z.strictObject({
  accepted: z.boolean(),
  /** Told to whoever appealed. */
  words: z.string().trim().min(1).max(1000),
});

export const decisionReply = z.strictObject({
  appeal: z.uuid(),
  accepted: z.boolean(),
  /** Where the regrade is looked at that an accepted appeal asks for; null when it was declined. */
  regrade: z.string().nullable(),
});

type Input = z.output<typeof decisionParams> & z.output<typeof decisionInput>;

/**
 * Decides an appeal, once and with a reason: for instructors of the class that the attempt was made for, and the site's owner. An
 * accepted one changes no score by itself: it leads to the regrade, which follows the key once that is mended.
 */
export async function decideAppeal(
  { by, at, newId }: Occasion,
  input: Input,
): Promise<z.input<typeof decisionReply>> {
  const appeal = await findAppealCase(input.appeal);
  const personId = by.kind === "nobody" ? null : by.personId;
  const assignment = appeal?.assignmentId ? await findScopedAssignment(appeal.assignmentId, personId) : null;
  authorize(by, "appeal.decide", { role: assignment?.role ?? null });
  if (!appeal) throw new Refusal("not-found");
  const isFirst = await insertDecision({
    appealId: appeal.id,
    isAccepted: input.accepted,
    words: input.words,
    byId: by.personId,
    at,
    classId: assignment?.classId ?? null,
    auditId: newId(),
  });
  if (!isFirst) throw new Refusal("appeal.decided-before");
  const about = appeal.assignmentId ? `?assignment=${appeal.assignmentId}` : "";
  return {
    appeal: appeal.id,
    accepted: input.accepted,
    regrade: input.accepted ? `/regrade/${appeal.moduleId}${about}` : null,
  };
}
