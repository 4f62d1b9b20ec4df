import { isWaiting, type Stored } from "./answer-line";
import type { AnswerSheet } from "./answer-sheet";

/** So many times, and so many milliseconds apart, it is looked whether an answer that left has been acknowledged. */
const looks = 20;
const apart = 150;

/** Sends what the person said to a question; what is stored then, or null while it cannot be saved. */
export async function whenSaved(sheet: AnswerSheet, questionId: string): Promise<Stored | null> {
  for (let look = 0; look < looks; look += 1) {
    await sheet.flushAll();
    const line = sheet.read().lines.get(questionId);
    if (!line || line.trouble) return null;
    if (!isWaiting(line)) return line.stored;
    await new Promise((soon) => setTimeout(soon, apart));
  }
  return null;
}
