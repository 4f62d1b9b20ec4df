import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { effectiveTerms } from "@/learning/terms/effective-terms";
import { termsSchema } from "@/learning/terms/terms";
import type { assignmentParams, extendInput } from "./assignment-input";
import { changingAssignment, type Within } from "./assignment-store";
import { writeAudit } from "./audit-store";
import { asStaff } from "./authorize-assignment";
import { extension } from "./extension";
import { lockOpenAttempts } from "./open-attempt-store";
import { insertOverride } from "./override-store";
import { findStudents } from "./place-store";
import { refreshDeadlines } from "./refresh-deadlines";

export const extendReply = z.strictObject({
  id: z.uuid(),
  /** When the person's attempt ends now, without the grace for the network. */
  deadline: z.iso.datetime(),
});

type Input = z.output<typeof assignmentParams> & z.output<typeof extendInput>;

/** Somebody's time does not lengthen itself: an override without an accommodation is computed as if they had none. */
const without = { timeFactor: 1, extraDays: 0 };

/** Gives somebody who is working so many minutes more, for a reason: an override of their own, and at once a later end. */
export async function extendPerson(
  occasion: Occasion,
  { class: classId, assignment: assignmentId, person: personId, minutes, reason }: Input,
): Promise<z.input<typeof extendReply>> {
  const [student] = await findStudents(classId, { personId });
  const about = student?.sectionId ?? null;
  const { by, at, newId } = await asStaff(occasion, "assignment.extend", classId, about);
  if (!student) throw new Refusal("not-found");
  const id = newId();
  const deadline = await changingAssignment(classId, assignmentId, async (within) => {
    const before = await latestEnding(within, assignmentId, personId);
    const { terms, overrides, zone, startedAt } = before;
    const longer = extension(
      effectiveTerms(termsSchema.parse(terms), overrides, without, zone),
      startedAt,
      minutes,
    );
    if (!longer) throw new Refusal("assignment.nothing-to-extend");
    const given = { byId: by.personId, at };
    await insertOverride(within, {
      id,
      assignmentId,
      personId,
      sectionId: null,
      terms: longer,
      reason,
      ...given,
    });
    await refreshDeadlines(within, { assignmentId, personId }, at);
    const after = await latestEnding(within, assignmentId, personId);
    await writeAudit(within, {
      ...{ id: newId(), classId, action: "assignment.extend", subject: assignmentId, reason, ...given },
      before: { deadline: before.deadline },
      after: { override: id, person: personId, minutes, terms: longer, deadline: after.deadline },
    });
    return after.deadline;
  });
  if (!deadline) throw new Refusal("not-found");
  return { id, deadline: deadline.toISOString() };
}

/** The person's open attempt whose end comes last. */
async function latestEnding(within: Within, assignmentId: string, personId: string) {
  const open = await lockOpenAttempts(within, { assignmentId, personId });
  const ending = open.flatMap((attempt) => {
    const { deadline } = attempt;
    return deadline ? [{ ...attempt, deadline }] : [];
  });
  const latest = ending.sort((one, other) => other.deadline.getTime() - one.deadline.getTime())[0];
  if (!latest) throw new Refusal("assignment.nothing-to-extend");
  return latest;
}
