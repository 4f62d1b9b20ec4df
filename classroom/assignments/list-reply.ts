import { z } from "zod";
import { assignmentKinds } from "./assignment";
import type { AssignmentList, ListedAssignment } from "./list-assignments";
import type { OwnPart } from "./own-work";

const time = z.iso.datetime().nullable();
const score = z.strictObject({ score: z.number(), outOf: z.number(), waiting: z.number() });

const quizReply = z.strictObject({
  quiz: z.string(),
  standing: z.enum(["may-start", "working", "not-open-yet", "wait", "none-left", "closed"]),
  /** The attempt that is open. */
  attempt: z.uuid().nullable(),
  /** When it opens, may be begun again, or an open attempt ends. */
  at: time,
  used: z.int(),
  left: z.int().nullable(),
  handedIn: z.array(
    z.strictObject({
      attempt: z.uuid(),
      receipt: z.string().nullable(),
      submittedAt: time,
      isLate: z.boolean(),
      score: score.nullable(),
    }),
  ),
  /** By the grading method; null while it may not be seen. */
  grade: score.nullable(),
});

/** The assignments of a class as the asker sees them. Times are a student's own. */
export const listReply = z.strictObject({
  zone: z.string(),
  role: z.enum(["instructor", "assistant", "student", "auditor"]),
  assignments: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.string(),
      state: z.enum(["draft", "published", "archived"]),
      kind: z.enum(assignmentKinds),
      module: z.string(),
      sections: z.array(z.string()),
      category: z.string().nullable(),
      weight: z.number(),
      opensAt: time,
      dueAt: time,
      closesAt: time,
      timeLimit: z.int().nullable(),
      /** For a student. */
      quizzes: z.array(quizReply).nullable(),
      reading: z.strictObject({ read: z.int(), of: z.int() }).nullable(),
      /** For staff: people who have begun, are at it, have handed something in. */
      counts: z.strictObject({ begun: z.int(), working: z.int(), handedIn: z.int() }).nullable(),
    }),
  ),
});

export function listReplyOf({ zone, role, assignments }: AssignmentList): z.input<typeof listReply> {
  return { zone, role, assignments: assignments.map(lineOf) };
}

function lineOf({ module, sections, terms, own, counts, ...line }: ListedAssignment) {
  const { opensAt, dueAt, closesAt, timeLimit } = terms;
  return {
    ...line,
    module: module.id,
    sections: sections.map(({ id }) => id),
    opensAt: utc(opensAt),
    dueAt: utc(dueAt),
    closesAt: utc(closesAt),
    timeLimit,
    quizzes: own?.parts.map(quizOf) ?? null,
    reading: own?.reading ?? null,
    counts,
  };
}

function quizOf({ quiz, standing, used, left, attempts, grade }: OwnPart): z.input<typeof quizReply> {
  return {
    quiz,
    standing: standing.kind,
    attempt: standing.kind === "working" ? standing.attempt : null,
    at: nextTime(standing)?.toISOString() ?? null,
    used,
    left,
    handedIn: attempts.map(({ id, submittedAt, ...attempt }) => ({
      ...attempt,
      attempt: id,
      submittedAt: submittedAt?.toISOString() ?? null,
    })),
    grade,
  };
}

function nextTime(standing: OwnPart["standing"]): Date | null {
  if (standing.kind === "working") return standing.deadline;
  if (standing.kind === "not-open-yet") return standing.opensAt;
  return standing.kind === "wait" ? standing.until : null;
}

function utc(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
