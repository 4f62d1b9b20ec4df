/** Where a question stands that is checked under way, as the server tells it. */
export type Standing = {
  readonly tries: number;
  readonly triesLeft: number | null;
  readonly mayAnswer: boolean;
  readonly mayCheck: boolean;
  readonly hints: readonly string[];
  readonly verdict: "right" | "partly" | "wrong" | null;
  readonly fraction: number | null;
  readonly lines: readonly {
    readonly id: string;
    readonly prompt: string | null;
    readonly right: string | null;
    readonly feedback: string | null;
  }[];
  readonly overall: string | null;
  readonly cites: readonly { readonly id: string; readonly text: string; readonly href: string | null }[];
};

/** What came of asking for a check: the new standing, or a sentence for the person. */
export type Checked = { readonly standing: Standing } | { readonly problem: string };

const noConnection = "It could not be checked: no connection. Your answer is kept, and no try was used.";

/** Has the saved answer checked. The same key sent again uses no further try. */
export async function checkSaved(
  attemptId: string,
  questionId: string,
  { revision, clientKey }: { readonly revision: number; readonly clientKey: string },
): Promise<Checked> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/answers/${encodeURIComponent(questionId)}/tries`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ revision, clientKey }),
      signal: AbortSignal.timeout(10_000),
    });
    return checkedIn(reply.status, await reply.json().catch(() => null));
  } catch {
    return { problem: noConnection };
  }
}

/** Reads the reply; whatever is not a standing or a refusal in words counts as no connection. */
export function checkedIn(status: number, body: unknown): Checked {
  const said = (body ?? {}) as { standing?: Standing; error?: { message?: unknown } };
  if (status === 200 && typeof said.standing?.tries === "number") return { standing: said.standing };
  if (status >= 400 && status < 500 && typeof said.error?.message === "string")
    return { problem: said.error.message };
  return { problem: noConnection };
}

/** How many tries are left, in words; nothing where they are not counted. */
export function triesInWords({ triesLeft, mayCheck }: Pick<Standing, "triesLeft" | "mayCheck">): string {
  if (triesLeft === null) return "";
  if (!mayCheck || triesLeft === 0) return "No tries left";
  return triesLeft === 1 ? "1 try left" : `${triesLeft} tries left`;
}
