import { createHash } from "node:crypto";

type Answer = { readonly attemptId: string; readonly questionId: string };

/**
 * Where an answer stands in the order of marking: the SHA-256 of its question, its attempt and the assignment. The same for
 * every marker and every time, and unlike names or the time of handing in, so that whoever comes first in either is
 * marked neither first nor last for it.
 */
export function placeOf({ attemptId, questionId }: Answer, assignmentId: string): string {
  return createHash("sha256").update(`${questionId}\n${attemptId}\nmarking ${assignmentId}`).digest("hex");
}

/** Answers in the order of marking; those up to `after` come last, so that what was skipped is met again at the end. */
export function inMarkingOrder<One extends Answer>(
  answers: readonly One[],
  assignmentId: string,
  after?: Answer,
): One[] {
  const skipped = after ? placeOf(after, assignmentId) : "";
  const placed = answers.map((answer) => ({ answer, place: placeOf(answer, assignmentId) }));
  return placed
    .sort((one, other) => {
      const turn = Number(one.place <= skipped) - Number(other.place <= skipped);
      return turn || (one.place < other.place ? -1 : 1);
    })
    .map(({ answer }) => answer);
}
