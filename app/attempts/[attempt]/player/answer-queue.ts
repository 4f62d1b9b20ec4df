import type { Write } from "./answer-line";
import { openDevice } from "./device";

/** What waits for one question, kept on the device until the server has it. It names its person and is never sent as another. */
export type Waiting = { readonly head: Write; readonly next: Write | null };

export type AnswerQueue = {
  /** Everything that waits for this person and attempt, by question. */
  readAll(): Promise<ReadonlyMap<string, Waiting>>;
  put(questionId: string, waiting: Waiting | null): Promise<void>;
};

/** Opens the queue in IndexedDB. Rejects where the browser keeps nothing: the page then says so. */
export async function openAnswerQueue(personId: string, attemptId: string): Promise<AnswerQueue> {
  const device = await openDevice();
  const mine = IDBKeyRange.bound([personId, attemptId, ""], [personId, attemptId, "\uffff"]);
  return {
    async readAll() {
      const [keys, values] = await Promise.all([
        device.getAllKeys("waiting", mine),
        device.getAll("waiting", mine),
      ]);
      return new Map(keys.map((key, index) => [key[2], values[index] as Waiting]));
    },
    async put(questionId, waiting) {
      const key: [string, string, string] = [personId, attemptId, questionId];
      await (waiting ? device.put("waiting", waiting, key) : device.delete("waiting", key));
    },
  };
}
