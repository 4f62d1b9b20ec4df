import type { Stored, Write } from "./answer-line";

/** What became of a write. `unreachable` covers everything after which the same write should simply go again. */
export type Outcome =
  | { readonly kind: "saved"; readonly revision: number; readonly savedAt: string }
  | { readonly kind: "conflict"; readonly current: Stored }
  | { readonly kind: "refused" }
  | { readonly kind: "ended" }
  /** The question takes no more answers; the attempt goes on. */
  | { readonly kind: "question-is-over" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" };

export type SendAnswer = (questionId: string, write: Write) => Promise<Outcome>;

const patience = 10_000;

/** Sends writes of one attempt to the server and believes nothing but a well-formed acknowledgement. */
export function answerSender(attemptId: string): SendAnswer {
  return async (questionId, write) => {
    const { response, certainty, revision, clientKey, clientTime } = write;
    const sure = certainty == null ? {} : { certainty };
    try {
      const reply = await fetch(`/api/attempts/${attemptId}/answers/${encodeURIComponent(questionId)}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ response, revision, clientKey, clientTime, ...sure }),
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
  const current = said.current as Partial<Stored> | undefined;
  if (status === 409 && current && typeof current.revision === "number") {
    return {
      kind: "conflict",
      current: {
        response: current.response ?? null,
        revision: current.revision,
        savedAt: current.savedAt ?? null,
        ...(typeof current.certainty === "number" ? { certainty: current.certainty } : {}),
      },
    };
  }
  const { code } = (said.error ?? {}) as { readonly code?: unknown };
  if (status === 410 && code === "question.is-over") return { kind: "question-is-over" };
  if (status === 410) return { kind: "ended" };
  if (status === 401 || status === 403 || status === 404) return { kind: "signed-out" };
  if (status === 400 || status === 413 || status === 422) return { kind: "refused" };
  return { kind: "unreachable" };
}
