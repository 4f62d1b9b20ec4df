import type { Said } from "./said";

/**
 * One question's answer on its way from this device to the server: what is stored there, and the writes that wait.
 * Writes leave in order and one at a time. A write that was sent is frozen until its fate is known (the same client key
 * brings the same reply), so that a lost acknowledgement can never look like somebody else's answer.
 */
export type Write = {
  readonly said: Said;
  readonly clientKey: string;
  readonly clientTime: string;
  /** The revision this write was made on. */
  readonly revision: number;
  /** Whether it ever left: from then on it may be stored without our knowing. */
  readonly sent: boolean;
};

/** What somebody has just said, before it has a place in the line. */
export type NewWrite = Pick<Write, "said" | "clientKey" | "clientTime">;

export type Stored = {
  readonly said: Said;
  readonly revision: number;
  readonly savedAt: string | null;
};

/**
 * Why a line waits for the person, or what they should know: somebody answered elsewhere; the answer cannot be read; the
 * question takes no more; the attempt is over; it came after the end and is kept as late; not signed in.
 */
export type Trouble =
  | { readonly kind: "conflict"; readonly current: Stored }
  | { readonly kind: "refused" }
  | { readonly kind: "question-is-over" }
  | { readonly kind: "ended" }
  | { readonly kind: "late"; readonly said: Said }
  | { readonly kind: "signed-out" };

export type AnswerLine = {
  readonly stored: Stored;
  readonly head: Write | null;
  readonly next: Write | null;
  readonly trouble: Trouble | null;
};

export function freshLine(stored: Stored): AnswerLine {
  return { stored, head: null, next: null, trouble: null };
}

/** What the page shows: the newest thing the person said. */
export function shownSaid(line: AnswerLine): Said {
  const late = line.trouble?.kind === "late" ? line.trouble : null;
  return (line.next ?? line.head ?? late ?? line.stored).said;
}

/** The person answers. A write that never left is replaced; one that did keeps its place and the new one waits behind it. */
export function answered(line: AnswerLine, write: NewWrite): AnswerLine {
  const refused = line.trouble?.kind === "refused";
  const trouble = refused ? null : line.trouble;
  if (line.head?.sent && !refused)
    return { ...line, next: { ...write, revision: line.head.revision, sent: false }, trouble };
  return {
    ...line,
    head: { ...write, revision: line.head?.revision ?? line.stored.revision, sent: false },
    next: null,
    trouble,
  };
}

export function departing(line: AnswerLine): AnswerLine {
  return line.head ? { ...line, head: { ...line.head, sent: true } } : line;
}

/** The server has stored the head. Nothing else ever calls an answer saved. */
export function acknowledged(line: AnswerLine, reply: { revision: number; savedAt: string }): AnswerLine {
  if (!line.head) return line;
  const { revision, savedAt } = reply;
  const stored = { said: line.head.said, revision, savedAt };
  return { stored, head: line.next && { ...line.next, revision }, next: null, trouble: null };
}

/** The server has the head, but it came after the end: it is kept there, and what was stored before still counts. */
export function keptLate(line: AnswerLine): AnswerLine {
  const { head, next, stored } = line;
  if (!head) return line;
  if (next) return { stored, head: { ...next, revision: head.revision }, next: null, trouble: null };
  return { stored, head: null, next: null, trouble: { kind: "late", said: head.said } };
}

export function troubled(line: AnswerLine, trouble: Trouble): AnswerLine {
  return { ...line, trouble };
}

/** Another answer turned up although nothing waits here: what is shown is put against it, so that the person can choose. */
export function contradicted(line: AnswerLine, current: Stored, write: NewWrite): AnswerLine {
  const head = line.head ?? { ...write, revision: line.stored.revision, sent: false };
  return { ...line, head, trouble: { kind: "conflict", current } };
}

/** After a conflict: the person's own answer goes again, knowingly on top of the other one. */
export function keepMine(line: AnswerLine, clientKey: string): AnswerLine {
  const mine = line.next ?? line.head;
  if (line.trouble?.kind !== "conflict" || !mine) return line;
  const { current } = line.trouble;
  return {
    stored: current,
    head: { ...mine, clientKey, revision: current.revision, sent: false },
    next: null,
    trouble: null,
  };
}

/** The person gives up what waits here: after a conflict the other answer stands, elsewhere what is stored. */
export function takeOther(line: AnswerLine): AnswerLine {
  if (line.trouble?.kind === "conflict") return freshLine(line.trouble.current);
  return line.trouble?.kind === "question-is-over" ? freshLine(line.stored) : line;
}

/** The writes of an earlier visit, found on the device, put before what the server says now. */
export function resumed(stored: Stored, waiting: { head: Write; next: Write | null }): AnswerLine {
  return { stored, head: waiting.head, next: waiting.next, trouble: null };
}

export function isWaiting(line: AnswerLine): boolean {
  return line.head !== null;
}
