/** Hands the attempt in. Null when the server has given a receipt, otherwise a sentence for the person; nothing is lost either way. */
export async function handInAttempt(attemptId: string, clientKey: string): Promise<string | null> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/submission`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ clientKey }),
      signal: AbortSignal.timeout(15_000),
    });
    const body: unknown = await reply.json().catch(() => null);
    if (reply.ok && typeof (body as { receipt?: unknown } | null)?.receipt === "string") return null;
    if (reply.status === 401 || reply.status === 404)
      return "You are signed out. Sign in again in another window, then hand in here; your answers are saved.";
    return "The server could not take it just now. Your answers are saved; try again in a moment.";
  } catch {
    return "The server cannot be reached. Your answers are saved; hand in when you are online again.";
  }
}
