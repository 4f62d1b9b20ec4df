/** What became of handing in. `unreachable` covers everything after which the same should simply be sent again. */
export type HandedIn = "done" | "signed-out" | "unreachable";

/** Hands the attempt in under a key: however often it is sent, there is one submission. Only a receipt counts as done. */
export async function handInAttempt(attemptId: string, clientKey: string): Promise<HandedIn> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/submission`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ clientKey }),
      signal: AbortSignal.timeout(15_000),
    });
    const body: unknown = await reply.json().catch(() => null);
    if (reply.ok && typeof (body as { receipt?: unknown } | null)?.receipt === "string") return "done";
    if (reply.status === 401 || reply.status === 403 || reply.status === 404) return "signed-out";
    return "unreachable";
  } catch {
    return "unreachable";
  }
}
