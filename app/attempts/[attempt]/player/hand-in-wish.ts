import type { AnswerLine } from "./answer-line";
import { openDevice } from "./device";

/** Whether an attempt can be handed in now: not while an answer waits for the network, or for its person. */
export function readyToHandIn(lines: Iterable<AnswerLine>): "ready" | "unsent" | "needs-person" {
  let ready: "ready" | "unsent" = "ready";
  for (const { head, trouble } of lines) {
    if (head === null || trouble?.kind === "ended" || trouble?.kind === "question-is-over") continue;
    if (trouble) return "needs-person";
    ready = "unsent";
  }
  return ready;
}

/** The wish to hand in, kept on the device under its client key until its fate is known. Where nothing is kept, the page holds it. */
export async function keepWish(personId: string, attemptId: string, clientKey: string | null): Promise<void> {
  try {
    const device = await openDevice();
    await (clientKey
      ? device.put("wishes", clientKey, [personId, attemptId])
      : device.delete("wishes", [personId, attemptId]));
    device.close();
  } catch {
    // The page that is open still knows.
  }
}

/** The wish of an earlier visit. */
export async function findWish(personId: string, attemptId: string): Promise<string | null> {
  try {
    const device = await openDevice();
    const wish = await device.get("wishes", [personId, attemptId]);
    device.close();
    return wish ?? null;
  } catch {
    return null;
  }
}
