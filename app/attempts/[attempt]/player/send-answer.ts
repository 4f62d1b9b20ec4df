import type { Stored, Write } from "./answer-line";
import { saidIn, toldToServer } from "./said";

/** What became of a write. `unreachable` covers everything after which the same write should simply go again. */
export type Outcome =
  | { readonly kind: "saved"; readonly revision: number; readonly savedAt: string }
  | { readonly kind: "conflict"; readonly current: Stored }
  | { readonly kind: "refused" }
  | { readonly kind: "question-is-over" }
  | { readonly kind: "ended" }
  /** It came after the end; the server has it all the same, and somebody may count it. */
  | { readonly kind: "late" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" };

export type SendAnswer = (questionId: string, write: Write) => Promise<Outcome>;

const patience = 10_000;

/** Sends writes of one attempt to the server and believes nothing but a well-formed acknowledgement. */
export function answerSender(attemptId: string): SendAnswer {
  return async (questionId, write) => {
    const { said, revision, clientKey, clientTime } = write;
    try {
      const reply = await fetch(`/api/attempts/${attemptId}/answers/${encodeURIComponent(questionId)}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...toldToServer(said), revision, clientKey, clientTime }),
        signal: AbortSignal.timeout(patience),
      });
      return outcomeOf(reply.status, await reply.json().catch(() => null));
    } catch {
      return { kind: "unreachable" };
    }
  };
}

/** Reads a reply. A 200 without `saved: true` (a captive portal's page, say) is no acknowledgement. */
export function outcomeOf(status: number, body: unknown): Outcome {
  const said = (body ?? {}) as Record<string, unknown>;
  if (
    status === 200 &&
    said.saved === true &&
    typeof said.revision === "number" &&
    typeof said.savedAt === "string"
  ) {
    return { kind: "saved", revision: said.revision, savedAt: said.savedAt };
  }
  const current = storedIn(said.current);
  if (status === 409 && current) return { kind: "conflict", current };
  if (status === 410) return overIn(said);
  if (status === 401 || status === 403 || status === 404) return { kind: "signed-out" };
  if (status === 400 || status === 413 || status === 422) return { kind: "refused" };
  return { kind: "unreachable" };
}

/** The answer that stands on the server, as a refusal names it. */
export function storedIn(current: unknown): Stored | null {
  const { revision, savedAt } = (current ?? {}) as { revision?: unknown; savedAt?: unknown };
  if (typeof revision !== "number") return null;
  return { said: saidIn(current), revision, savedAt: typeof savedAt === "string" ? savedAt : null };
}

function overIn({ error, kept }: Record<string, unknown>): Outcome {
  if ((error as { code?: unknown } | undefined)?.code === "question.is-over")
    return { kind: "question-is-over" };
  return kept ? { kind: "late" } : { kind: "ended" };
}
