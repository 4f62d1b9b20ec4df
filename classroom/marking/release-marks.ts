import { z } from "zod";
import type { Occasion } from "@/access/occasion";
import { Refusal } from "@/access/refusal";
import { findDeskAnswers } from "./answers-store";
import { authorizeMarker, type classParams } from "./authorize-marker";
import { findReleasable, insertRelease, type Releasable } from "./releasing-store";

export const releaseInput = z.strictObject({
  assignment: z.uuid(),
  /** Null for everybody. */
  section: z.uuid().nullable(),
  /** How many answers without a mark the person knows of: more than that, and they are asked again. */
  waiting: z.int().min(0),
});

export const releaseReply = z.strictObject({ releasedAt: z.iso.datetime() });

type Input = z.output<typeof classParams> & z.output<typeof releaseInput>;

/**
 * Makes the marks of an assignment visible, to a section or to everybody, all at the same moment. What is marked later is
 * visible at once. Asked again, it changes nothing and tells since when.
 */
export async function releaseMarks(
  { by, at, newId }: Occasion,
  { class: classId, assignment: assignmentId, section: sectionId, waiting }: Input,
): Promise<z.input<typeof releaseReply>> {
  const { personId } = await authorizeMarker(by, "marking.release", classId);
  const assignment = await findReleasable(classId, assignmentId);
  const isKnown = sectionId === null || assignment?.sections.some(({ id }) => id === sectionId);
  if (!assignment || !isKnown) throw new Refusal("not-found");
  const before = releaseOf(assignment, sectionId);
  if (before) return { releasedAt: before.toISOString() };
  const answers = await findDeskAnswers({ classId, assignmentId, sectionId });
  const unmarked = answers.filter(({ waits }) => waits).length;
  if (unmarked > waiting) throw new Refusal("marking.still-waiting", { waiting: unmarked });
  const release = { id: newId(), auditId: newId(), classId, assignmentId, sectionId, byId: personId, at };
  if (await insertRelease({ ...release, waiting: unmarked })) return { releasedAt: at.toISOString() };
  const other = await findReleasable(classId, assignmentId);
  return { releasedAt: ((other && releaseOf(other, sectionId)) ?? at).toISOString() };
}

/** Since when the marks are visible to a section, or (null) to everybody. */
export function releaseOf({ releases }: Pick<Releasable, "releases">, sectionId: string | null): Date | null {
  const reaching = releases.find((one) => one.sectionId === null || one.sectionId === sectionId);
  return reaching?.at ?? null;
}
