/** Why something was not done: one sentence for the person, one for each field it concerns, and the refusal's code for programs. */
export type Problem = {
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly code?: string;
};

const unreachable: Problem = {
  message: "The server cannot be reached. Nothing was sent; try again in a moment.",
};
const unclear: Problem = { message: "The server did not answer as expected. Try again in a moment." };

/** Asks the server and gives its reply's body, or the problem it names. */
export async function send(
  path: string,
  init: RequestInit = {},
): Promise<{ body: unknown } | { problem: Problem }> {
  try {
    const reply = await fetch(path, { ...init, signal: AbortSignal.timeout(15_000) });
    const body: unknown = await reply.json().catch(() => null);
    return reply.ok ? { body } : { problem: problemIn(body) };
  } catch {
    return { problem: unreachable };
  }
}

/** A request that carries JSON. */
export function json(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** Reads `{ error: { message, fields? } }` without trusting its shape. */
function problemIn(body: unknown): Problem {
  const error = property(body, "error");
  const message = property(error, "message");
  if (typeof message !== "string") return unclear;
  const named = property(error, "code");
  const code = typeof named === "string" ? { code: named } : {};
  const fields = property(error, "fields");
  if (typeof fields !== "object" || fields === null) return { message, ...code };
  const sentences = Object.entries(fields).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return { message, fields: Object.fromEntries(sentences), ...code };
}

/** A property of something whose shape is not known. */
export function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
