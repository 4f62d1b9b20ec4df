import { setTimeout as pause } from "node:timers/promises";

export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
};

export type Ask = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly cookie?: string;
  readonly body?: unknown;
};

/** Where to ask now. With several instances each try may go to another one. */
export type Address = () => string;

const patienceMs = 90_000;

/**
 * Asks the same thing again until there is an answer, as the page's queue does: a broken line, a cut reply and "the database does
 * not answer just now" are no answers. Everything else is, also a 500.
 */
export async function insist(at: Address, ask: Ask): Promise<Answer> {
  const body = ask.body === undefined ? null : JSON.stringify(ask.body);
  for (const began = Date.now(); Date.now() - began < patienceMs; await pause(50)) {
    const answer = await askOnce(at(), ask, body).catch(() => null);
    if (answer && answer.status !== 503) return answer;
  }
  throw new Error(`${ask.method} ${ask.path} was not answered in ${patienceMs / 1000} s.`);
}

async function askOnce(url: string, { method, path, cookie }: Ask, body: string | null): Promise<Answer> {
  const headers = {
    origin: url,
    ...(cookie ? { cookie } : {}),
    ...(body ? { "content-type": "application/json" } : {}),
  };
  const reply = await fetch(`${url}${path}`, { method, headers, body, signal: AbortSignal.timeout(10_000) });
  const set = reply.headers.getSetCookie().map((line) => line.split(";")[0]);
  return {
    status: reply.status,
    body: (await reply.json()) as Record<string, unknown>,
    cookie: set.join("; "),
  };
}
