import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { stateOf } from "@/learning/attempt/attempt";
import { fieldsByRules } from "@/learning/attempt/shown-fields";
import { progressOf } from "./progress";
import type { ProgressReply } from "./progress-reply";
import { findAttempts, findReading } from "./progress-store";

/** What the asker read and how their quizzes went. Pages ask before they know who is there: nobody has no progress. */
export async function readProgress({ by, at }: Occasion): Promise<ProgressReply> {
  if (by.kind === "nobody") return { modules: [] };
  authorize(by, "progress.read");
  const [reading, attempts] = await Promise.all([findReading(by.personId), findAttempts(by.personId)]);
  const { personId } = by;
  const rows = attempts.map(async (attempt) => {
    const isOpen = stateOf(attempt, at) === "open";
    const hasMarks = attempt.submittedAt !== null;
    const isShown = !hasMarks || (await fieldsByRules({ ...attempt, personId }, at)).has("mark");
    // Marks that the review rules hold back count like those that nobody has given yet.
    return isShown ? { ...attempt, isOpen } : { ...attempt, isOpen, points: 0, outOf: 0, waiting: null };
  });
  return { modules: progressOf(reading, await Promise.all(rows)) };
}
