import type { Write } from "./answer-line";
import type { Waiting } from "./answer-queue";
import { saidIn } from "./said";

/** What waits, as any version of this page may have put it on the device, in today's shape: nothing that waits is lost. */
export function waitingIn(value: unknown): Waiting | null {
  const { head, next } = (value ?? {}) as { head?: unknown; next?: unknown };
  const first = writeIn(head);
  return first && { head: first, next: writeIn(next) };
}

/** A write of version 1 had response and certainty beside its key, where today's has all that was said in one place. */
function writeIn(value: unknown): Write | null {
  if (typeof value !== "object" || value === null) return null;
  const { said, clientKey, clientTime, revision, sent, ...rest } = value as Write & Record<string, unknown>;
  return { said: saidIn(said ?? rest), clientKey, clientTime, revision, sent };
}
