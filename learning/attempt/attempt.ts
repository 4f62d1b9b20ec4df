import { fingerprint } from "@/quiz/paper/fingerprint";

/** For the network, in milliseconds: an answer sent at the last moment may arrive this late. The same for everybody, added once. */
export const grace = 10_000;

/**
 * What decides whether an attempt still takes answers. `endedAt` is set once, by handing in or by the clock.
 * `lateAnswersWithin` is for how many minutes after the deadline answers count that were given before it.
 */
export type Span = {
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
  readonly lateAnswersWithin?: number;
};

/** *time-is-up*: the deadline has passed, and what was answered before it is still on its way. */
export type AttemptState = "open" | "time-is-up" | "ended";

/** When an attempt ends by itself if nobody hands it in: after the grace, or after late answers have had their time. */
export function endsItselfAt({ deadline, lateAnswersWithin = 0 }: Span): Date | null {
  return deadline && new Date(deadline.getTime() + Math.max(grace, lateAnswersWithin * 60_000));
}

/** Where the attempt stands at `at`, the server's time. */
export function stateOf(span: Span, at: Date): AttemptState {
  const end = endsItselfAt(span);
  if (span.endedAt || (end && at > end)) return "ended";
  return span.deadline && at.getTime() > span.deadline.getTime() + grace ? "time-is-up" : "open";
}

/** Whether the clock has ended an attempt that no row says so of yet. */
export function isOverdue(span: Span, at: Date): boolean {
  return span.endedAt === null && stateOf(span, at) === "ended";
}

/** What somebody says to one question: the response, and what they say about it. Null where they do not say. */
export type Said = {
  readonly response: unknown;
  readonly certainty: number | null;
  readonly confidence: number | null;
  readonly why: string | null;
};

/** What is stored for one question. Revision 0 with no time is a question never answered; a null response was taken back. */
export type StoredAnswer = Said & { readonly revision: number; readonly savedAt: Date | null };

/** The answer of a question that has no entry yet. */
export const neverAnswered: StoredAnswer = {
  response: null,
  certainty: null,
  confidence: null,
  why: null,
  revision: 0,
  savedAt: null,
};

/** An entry that was written under the client key of the write that is being decided. */
export type SameKeyEntry = Said & {
  readonly questionId: string;
  readonly revision: number;
  readonly savedAt: Date;
  readonly isLate: boolean;
};

/** Somebody's wish to have an answer stored. `revision` is the one they saw; `fits` says whether it belongs to its question. */
export type AnswerWrite = Said & {
  readonly questionId: string;
  readonly revision: number;
  readonly fits: boolean;
  /** When their device says that it was given. */
  readonly clientTime: Date | null;
};

export type AnswerDecision =
  | { readonly kind: "append"; readonly revision: number }
  | { readonly kind: "repeat"; readonly revision: number; readonly savedAt: Date }
  | { readonly kind: "stale"; readonly current: StoredAnswer }
  /** Nothing can be answered there any more: the question's tries are used up, or it has been passed by. */
  | { readonly kind: "question-is-over" }
  /** Too late to count by itself, and kept. */
  | { readonly kind: "keep-late"; readonly revision: number }
  | { readonly kind: "ended"; readonly keptAt: Date | null }
  | { readonly kind: "does-not-fit" };

type Known = {
  readonly span: Span;
  readonly at: Date;
  readonly stored: StoredAnswer;
  readonly sameKey: SameKeyEntry | null;
  /** Whether the question itself still takes answers. */
  readonly mayAnswer: boolean;
  /** How many entries of this question came too late. */
  readonly lateEntries: number;
};

/** So many answers to one question are kept after the end; nobody types more on a train. */
const mostLateEntries = 50;

/**
 * What one write may do. A write that was stored before is a repeat, even after the end, so that a lost acknowledgement
 * can always be asked for again. A client key that was used for something else never looks saved: it counts as stale.
 * A write that says what is stored already is one more revision, and no try: whoever checks answers leaves it out.
 */
export function decideAnswer(write: AnswerWrite, known: Known): AnswerDecision {
  const { span, at, stored, sameKey } = known;
  if (sameKey && isSameWrite(write, sameKey))
    return sameKey.isLate
      ? { kind: "ended", keptAt: sameKey.savedAt }
      : { kind: "repeat", revision: sameKey.revision, savedAt: sameKey.savedAt };
  if (!isInTime(write, span, at)) {
    const isKept = write.fits && !sameKey && known.lateEntries < mostLateEntries;
    return isKept ? { kind: "keep-late", revision: stored.revision + 1 } : { kind: "ended", keptAt: null };
  }
  if (!write.fits) return { kind: "does-not-fit" };
  if (!known.mayAnswer) return { kind: "question-is-over" };
  if (sameKey || write.revision !== stored.revision) return { kind: "stale", current: stored };
  return { kind: "append", revision: stored.revision + 1 };
}

/** Whether an answer counts: it arrived before the end, or was given before the deadline and late answers still count. */
function isInTime({ clientTime }: AnswerWrite, span: Span, at: Date): boolean {
  const state = stateOf(span, at);
  if (state === "open") return true;
  return (
    state === "time-is-up" && clientTime !== null && span.deadline !== null && clientTime <= span.deadline
  );
}

function isSameWrite(write: AnswerWrite, entry: SameKeyEntry): boolean {
  return write.fits && write.questionId === entry.questionId && saysTheSame(write, entry);
}

function saysTheSame(one: Said, other: Said): boolean {
  const said = ({ response, certainty, confidence, why }: Said) =>
    fingerprint([response, certainty, confidence, why]);
  return said(one) === said(other);
}

/** Whether handing in ends the attempt now. It is never too late to hand in: what counts was saved in time. */
export function maySubmit({ endedAt }: Span): boolean {
  return endedAt === null;
}

/** Whether keys, verdicts and feedback may be shown: once the attempt has been ended and scored, never before. */
export function isResultReadable({ endedAt }: Span): boolean {
  return endedAt !== null;
}
