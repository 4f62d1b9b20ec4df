import type { AnswerQueue } from "./answer-queue";
import type { SendAnswer } from "./send-answer";

/** What became of answers that were still on the device when their attempt had ended. */
export type Unsent = { readonly late: number; readonly here: number };

/**
 * Sends what an earlier visit left on the device although the attempt has ended: the server keeps it as late. What it has
 * leaves the device; what it could not be given stays there.
 */
export async function sendUnsent(queue: AnswerQueue, send: SendAnswer): Promise<Unsent> {
  let [late, here] = [0, 0];
  for (const [id, { head, next }] of await queue.readAll()) {
    const first = await send(id, head);
    const last = next && arrived(first.kind) ? await send(id, { ...next, revision: head.revision }) : first;
    if (arrived(last.kind)) await queue.put(id, null);
    if (last.kind === "late") late += 1;
    else if (last.kind !== "saved") here += 1;
  }
  return { late, here };
}

const arrived = (kind: string) => kind === "saved" || kind === "late";
