import { fingerprint } from "@/quiz/paper/fingerprint";

/** When feedback comes: *deferred*, after the attempt has been handed in. */
export const behaviour = "deferred";

/** For the network, in milliseconds: an answer sent at the last moment may arrive this late. The same for everybody, added once. */
export const grace = 10_000;

/** What decides whether an attempt still takes answers. `endedAt` is set once, by handing in or by its end in time. */
export type Span = { readonly deadline: Date | null; readonly endedAt: Date | null };

export type AttemptState = "open" | "ended";

/** Whether the attempt takes answers at `at`, the server's time: until it has been ended, and until its deadline and the grace. */
export function stateOf({ deadline, endedAt }: Span, at: Date): AttemptState {
  if (endedAt) return "ended";
  return deadline && at.getTime() > deadline.getTime() + grace ? "ended" : "open";
}

/** What is stored for one question. Revision 0 with no time is a question never answered; a null response was taken back. */
export type StoredAnswer = {
  readonly response: unknown;
  readonly revision: number;
  readonly savedAt: Date | null;
};

/** The answer of a question that has no entry yet. */
export const neverAnswered: StoredAnswer = { response: null, revision: 0, savedAt: null };

/** An entry that was written under the client key of the write that is being decided. */
export type SameKeyEntry = {
  readonly questionId: string;
  readonly response: unknown;
  readonly revision: number;
  readonly savedAt: Date;
};

/** Somebody's wish to have a response stored. `revision` is the one they saw; `fits` says whether it belongs to its question. */
export type AnswerWrite = {
  readonly questionId: string;
  readonly response: unknown;
  readonly revision: number;
  readonly fits: boolean;
};

export type AnswerDecision =
  | { readonly kind: "append"; readonly revision: number }
  | { readonly kind: "repeat"; readonly revision: number; readonly savedAt: Date }
  | { readonly kind: "stale"; readonly current: StoredAnswer }
  | { readonly kind: "ended" }
  | { readonly kind: "does-not-fit" };

type Known = {
  readonly span: Span;
  readonly at: Date;
  readonly stored: StoredAnswer;
  readonly sameKey: SameKeyEntry | null;
};

/**
 * What one write may do. A write that was stored before is a repeat, even after the end, so that a lost acknowledgement
 * can always be asked for again. A client key that was used for something else never looks saved: it counts as stale.
 */
export function decideAnswer(write: AnswerWrite, { span, at, stored, sameKey }: Known): AnswerDecision {
  if (sameKey && isSameWrite(write, sameKey))
    return { kind: "repeat", revision: sameKey.revision, savedAt: sameKey.savedAt };
  if (stateOf(span, at) === "ended") return { kind: "ended" };
  if (!write.fits) return { kind: "does-not-fit" };
  if (sameKey || write.revision !== stored.revision) return { kind: "stale", current: stored };
  return { kind: "append", revision: stored.revision + 1 };
}

function isSameWrite(write: AnswerWrite, entry: SameKeyEntry): boolean {
  return (
    write.fits &&
    write.questionId === entry.questionId &&
    fingerprint(write.response) === fingerprint(entry.response)
  );
}

/** Whether handing in ends the attempt now. It is never too late to hand in: what counts was saved in time. */
export function maySubmit({ endedAt }: Span): boolean {
  return endedAt === null;
}

/** How many entries the log behind these answers has: each question's revisions count from 1 without gaps. */
export function entriesIn(answers: ReadonlyMap<string, StoredAnswer>): number {
  return [...answers.values()].reduce((sum, { revision }) => sum + revision, 0);
}

/** Whether keys, verdicts and feedback may be shown: once the attempt has been ended and scored, never before. */
export function isResultReadable({ endedAt }: Span): boolean {
  return endedAt !== null;
}
