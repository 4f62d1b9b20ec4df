import { authorize } from "@/access/authorize";
import type { Occasion } from "@/access/occasion";
import { stateOf } from "@/learning/attempt/attempt";
import { progressOf } from "./progress";
import type { ProgressReply } from "./progress-reply";
import { findAttempts, findReading } from "./progress-store";

/** What the asker read and how their quizzes went. Pages ask before they know who is there: nobody has no progress. */
export async function readProgress({ by, at }: Occasion): Promise<ProgressReply> {
  if (by.kind === "nobody") return { modules: [] };
  authorize(by, "progress.read");
  const [reading, attempts] = await Promise.all([findReading(by.personId), findAttempts(by.personId)]);
  const rows = attempts.map((attempt) => ({ ...attempt, isOpen: stateOf(attempt, at) === "open" }));
  return { modules: progressOf(reading, rows) };
}
