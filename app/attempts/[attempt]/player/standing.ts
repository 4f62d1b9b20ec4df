import type { StandingReply } from "@/learning/attempt/question-standing";
import type { Stored } from "./answer-line";
import { storedIn } from "./send-answer";

/** Where a question stands that is checked under way, as the server tells it. */
export type Standing = {
  readonly tries: number;
  readonly triesLeft: number | null;
  readonly mayAnswer: boolean;
  readonly mayCheck: boolean;
  readonly hints: readonly string[];
  readonly verdict: "right" | "partly" | "wrong" | null;
  readonly fraction: number | null;
  readonly lines: StandingReply["lines"];
  readonly overall: string | null;
  readonly cites: StandingReply["cites"];
};

/** What came of asking for a check: the new standing, another answer in the way, or a sentence for the person. */
export type Checked =
  | { readonly standing: Standing }
  | { readonly current: Stored }
  | { readonly problem: string };

/** It may have been checked without our hearing of it; asked again under the same key it uses no second try. */
const noConnection =
  "No reply came, so it is not known yet whether this was checked. Press Check again: at most one try is used.";

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
  const said = (body ?? {}) as { standing?: Standing; error?: { message?: unknown }; current?: unknown };
  if (status === 200 && typeof said.standing?.tries === "number") return { standing: said.standing };
  const current = status === 409 ? storedIn(said.current) : null;
  if (current) return { current };
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

/** What the question is worth so far, in words: its own points, below none where certainty cost something. */
export function worthInWords({ fraction }: Pick<Standing, "fraction">, outOf: number): string {
  if (fraction === null || outOf === 0) return "";
  const points = Math.round(fraction * outOf * 100) / 100;
  const shown = String(points).replace("-", "−");
  return points > outOf || points < 0
    ? `Counts so far: ${shown} ${Math.abs(points) === 1 ? "point" : "points"}`
    : `Counts so far: ${shown} of ${outOf === 1 ? "1 point" : `${outOf} points`}`;
}
