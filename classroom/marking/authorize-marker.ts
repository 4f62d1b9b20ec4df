import { z } from "zod";
import type { Actor, KnownActor } from "@/access/actor";
import { authorize } from "@/access/authorize";
import { Refusal } from "@/access/refusal";
import type { ClassRole } from "@/access/rules";
import { type DeskAnswer, findScoredAnswer } from "./answers-store";
import { findAttemptPlace, findMarker } from "./marker-store";

export const classParams = z.object({ class: z.uuid() });
export const questionId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
export const answerParams = classParams.extend({ attempt: z.uuid(), question: questionId });

/** Somebody of the class's staff. `sectionId` is the only section whose work they see; null for all of the class. */
export type Authorized = {
  readonly personId: string;
  readonly role: ClassRole;
  readonly isInstructor: boolean;
  readonly sectionId: string | null;
};

type ClassPermission = "marking.read" | "marking.release";
type AnswerPermission = "marking.read" | "marking.mark" | "marking.second" | "score.override";

/** Lets staff of a class go on with what concerns more than one answer. An assistant without a section sees none. */
export async function authorizeMarker(
  by: Actor,
  permission: ClassPermission,
  classId: string,
): Promise<Authorized> {
  const marker = await findMarker(personOf(by), classId);
  authorize(by, permission, { role: marker?.role ?? null, ownSection: marker?.sectionId != null });
  return authorized(by, marker);
}

/**
 * Lets staff of a class go on with one answer that has a score. One that is not there, or is another class's, is not found;
 * an assistant is told that another section's is not theirs.
 */
export async function authorizeAnswer(
  by: Actor,
  permission: AnswerPermission,
  { class: classId, attempt, question }: z.output<typeof answerParams>,
): Promise<{ readonly marker: Authorized; readonly answer: DeskAnswer }> {
  const [marker, answer] = await Promise.all([
    findMarker(personOf(by), classId),
    findScoredAnswer({ classId, attemptId: attempt, questionId: question }),
  ]);
  const isOwn = marker?.sectionId != null && (answer === null || answer.sectionId === marker.sectionId);
  authorize(by, permission, {
    role: marker?.role ?? null,
    ownSection: isOwn,
    byInstructor: answer?.byInstructor ?? false,
  });
  if (!answer) throw new Refusal("not-found");
  return { marker: authorized(by, marker), answer };
}

/** Lets staff of a class go on with a student's attempt at one of its assignments, whether or not it has scores. */
export async function authorizeAttemptWork(
  by: Actor,
  classId: string,
  attemptId: string,
): Promise<Authorized> {
  const [marker, place] = await Promise.all([
    findMarker(personOf(by), classId),
    findAttemptPlace(classId, attemptId),
  ]);
  const ownSection = marker?.sectionId != null && (place === null || place.sectionId === marker.sectionId);
  authorize(by, "marking.read", { role: marker?.role ?? null, ownSection });
  if (!place) throw new Refusal("not-found");
  return authorized(by, marker);
}

function personOf(by: Actor): string | null {
  return by.kind === "nobody" ? null : by.personId;
}

function authorized(by: KnownActor, marker: Awaited<ReturnType<typeof findMarker>>): Authorized {
  if (!marker) throw new Refusal("not-found");
  const { role, sectionId } = marker;
  const isInstructor = role === "instructor";
  return { personId: by.personId, role, isInstructor, sectionId: isInstructor ? null : sectionId };
}
